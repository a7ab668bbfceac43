package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.flow.FlowTable;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.regs.Counter;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two layers over several steps, of which the accelerator chooses the modes itself: every sum is
 * exact in every mode, and the table in the registers is the one that the rule in Java gives for
 * the cycles that the counters show.
 */
class FlowTest {
  private static final SmallConvolution.Places PLACES =
      new SmallConvolution.Places(
          TopBench.DATA,
          TopBench.DATA + 0x1_0000,
          TopBench.DATA + 0x4_0000,
          TopBench.DATA + 0x5_0000,
          TopBench.DATA + 0x8_0000);
  private static final Configuration TINY = Configuration.preset("tiny");

  /** A layer of the run: its number, where it keeps things, and whether its codes change little. */
  private record Layer(SmallConvolution convolution, int number, int place, boolean steady) {
    /** Commands in full, which do for SPATIAL too when wanted; and from differences. */
    List<Command> program(boolean spatial) {
      int full = FlowMode.FULL.bit() | (spatial ? FlowMode.SPATIAL.bit() : 0);
      List<Command> program =
          convolution.program(
              PLACES,
              List.of(
                  new SmallConvolution.Variant(false, new Flow(number, full)),
                  new SmallConvolution.Variant(true, Flow.when(number, FlowMode.TEMPORAL))),
              place);
      return program.stream().map(this::own).toList();
    }

    /** What is executed in every mode belongs to the layer too. */
    private Command own(Command command) {
      Sync sync = command.sync();
      return sync.flow().modes() == 0
          ? command.withSync(new Sync(sync.waits(), sync.signals(), Flow.of(number)))
          : command;
    }

    int[][] codes(int[][] earlier, Random random) {
      int[][] codes = convolution.codes(steady ? earlier : null, random);
      if (!steady) {
        // Mostly zeros, at other places each time: differences have fewer.
        for (int[] pixel : codes) {
          for (int c = 0; c < pixel.length; c++) {
            pixel[c] = random.nextInt(4) == 0 ? pixel[c] : 0;
          }
        }
      }
      return codes;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OFF, 0, 0, 0, false, F, F",
    "TEMPORAL, 0, 0, 0, false, FT, FT",
    "PAPER, 0, 0, 0, false, FT, FT",
    "ADAPTIVE, 3, 2, 2, false, FT, FT",
    "PLUS, 0, 3, 0, true, FTS, FTS",
    "PLUS, 0, 3, 1, false, FT, FT",
  })
  void everyModeGivesTheSameSums(
      FlowPolicy policy,
      int hysteresis,
      int period,
      int share,
      boolean spatial,
      String modesOfFirst,
      String modesOfSecond) {
    Random random = new Random(policy.ordinal());
    FlowSettings settings = new FlowSettings(policy, hysteresis, period, share);
    List<Layer> layers =
        List.of(
            new Layer(new SmallConvolution(TINY.parameters(), 5, 20, 3, 1, 1, random), 3, 0, true),
            new Layer(
                new SmallConvolution(TINY.parameters(), 4, 30, 2, 1, 0, random), 200, 64, false));
    List<Set<FlowMode>> seen =
        List.of(EnumSet.noneOf(FlowMode.class), EnumSet.noneOf(FlowMode.class));
    FlowTable table = new FlowTable(TINY.parameters().flowLayers());
    int[][][] codes = new int[2][][];
    long skipped = 0;
    try (TopBench bench = new TopBench(TINY, AxiStalls.even(policy.ordinal(), 10))) {
      bench.write("FLOW", bench.map.flow(settings));
      bench.start();
      for (int step = 0; step < 9; step++) {
        bench.run(List.of(new Command.Step(Sync.NONE, step == 0), new Command.Finish(Sync.NONE)));
        if (step == 0) {
          table.first();
        } else {
          table.step(settings);
        }
        for (int i = 0; i < layers.size(); i++) {
          Layer layer = layers.get(i);
          assertEquals(table.entry(layer.number), entry(bench, layer.number), "step " + step);
          seen.get(i).add(table.mode(layer.number));
          codes[i] = layer.codes(codes[i], random);
          load(bench, layer, codes[i]);
          List<Command> program = layer.program(spatial);
          long before = waiting(bench);
          bench.run(program);
          table.work(layer.number, waiting(bench) - before);
          for (Command command : program) {
            skipped += table.executes(command.sync().flow()) ? 0 : 1;
          }
          check(bench, layer.convolution, codes[i], "layer " + i + ", step " + step);
        }
      }
      assertEquals(modes(modesOfFirst), seen.get(0));
      assertEquals(modes(modesOfSecond), seen.get(1));
      bench.set("CTRL", "cnt_snapshot");
      assertEquals(skipped, bench.counter(Counter.COMMANDS_SKIPPED));
      if (policy == FlowPolicy.PAPER) {
        assertEquals(FlowMode.TEMPORAL, table.mode(3), "few of the codes change");
        assertEquals(FlowMode.FULL, table.mode(200), "codes have more zeros than differences");
      }
    }
  }

  private static Set<FlowMode> modes(String letters) {
    Set<FlowMode> modes = EnumSet.noneOf(FlowMode.class);
    for (FlowMode mode : FlowMode.values()) {
      if (letters.indexOf(mode.name().charAt(0)) >= 0) {
        modes.add(mode);
      }
    }
    return modes;
  }

  private static void load(TopBench bench, Layer layer, int[][] codes) {
    var memory = bench.memory.contents();
    memory.write(PLACES.weights(), layer.convolution.weightImage());
    memory.write(PLACES.params(), layer.convolution.paramImage());
    memory.write(PLACES.codes(), layer.convolution.codeImage(codes));
  }

  private static void check(TopBench bench, SmallConvolution layer, int[][] codes, String where) {
    int[][] sums = layer.sums(codes);
    for (int row = 0; row < layer.rows(); row++) {
      int[] got = new int[bench.p.columns()];
      for (int n = 0; n < got.length; n++) {
        long place = PLACES.sums() + 4L * (row * got.length + n);
        got[n] = (int) bench.memory.contents().readNumber(place, 4);
      }
      assertArrayEquals(sums[row], got, where + ", row " + row);
    }
  }

  /** Cycles so far with a command that was not completed. */
  private static long waiting(TopBench bench) {
    bench.set("CTRL", "cnt_snapshot");
    return bench.counter(Counter.WAITING);
  }

  /** What the registers tell of a layer. */
  private static FlowEntry entry(TopBench bench, int layer) {
    bench.write("FLOW_INDEX", layer);
    List<Long> cycles = new ArrayList<>();
    for (FlowMode mode : FlowMode.values()) {
      cycles.add(bench.read("FLOW_" + mode));
    }
    return new FlowEntry(
        FlowMode.values()[(int) bench.field("FLOW_STATE", "mode")],
        FlowMode.values()[(int) bench.field("FLOW_STATE", "best")],
        (int) bench.field("FLOW_STATE", "known"),
        (int) bench.field("FLOW_STATE", "age"),
        bench.read("FLOW_SPENT"),
        cycles);
  }

  @Test
  void commandsOfTheCommandUnitAreSkippedToo() {
    try (TopBench bench = new TopBench(TINY, AxiStalls.even(1, 0))) {
      Sync inTemporal = Sync.of(Flow.when(7, FlowMode.TEMPORAL));
      bench.write("FLOW", FlowPolicy.TEMPORAL.ordinal());
      bench.start();
      // In full: what is for TEMPORAL only signals. The last FINISH waits for all of it.
      bench.run(
          List.of(
              new Command.Step(Sync.NONE, true),
              new Command.Nop(inTemporal.signalTo(1)),
              new Command.Step(inTemporal.signalTo(2), false),
              new Command.Finish(inTemporal.signalTo(3)),
              new Command.Finish(Sync.NONE.waitFor(1).waitFor(2).waitFor(3))));
      assertEquals(0, bench.field("INTR_STATE", "done"));
      assertEquals(FlowMode.FULL, entry(bench, 7).mode());
      bench.set("CTRL", "cnt_snapshot");
      assertEquals(3, bench.counter(Counter.COMMANDS_SKIPPED));
      assertEquals(5, bench.counter(Counter.COMMANDS));

      // Now it is TEMPORAL's turn, until a run begins; a soft reset does not begin one.
      bench.run(List.of(new Command.Step(Sync.NONE, false), new Command.Finish(inTemporal)));
      assertEquals(FlowMode.TEMPORAL, entry(bench, 7).mode());
      bench.set("CTRL", "soft_reset");
      bench.clock(50);
      bench.restarted();
      assertEquals(FlowMode.TEMPORAL, entry(bench, 7).mode());
      bench.start();
      bench.run(List.of(new Command.Step(Sync.NONE, true), new Command.Finish(Sync.NONE)));
      assertEquals(FlowEntry.NEW, entry(bench, 7));
      assertTrue(bench.read("FLOW") >> 16 == TINY.parameters().flowLayers());
    }
  }
}
