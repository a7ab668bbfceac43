package dev.ditto.hdl.lib.crossing;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.tools.LintAssertions;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams between two clocks of any ratio and phase: nothing is lost, doubled or reordered. */
class CrossingBlocksTest {
  private static final BuildOptions OPTIONS =
      BuildOptions.defaults()
          .withEffort(BuildOptions.Effort.BUILD)
          .withCache(Path.of("target", "verilator-cache"));

  record Item(UInt number, SInt check) {}

  record Params(int depth) {}

  /** A queue of {@code depth} items, or a handshake when that is 0. */
  static final class Bridge extends Block {
    final Clock far = clock();
    final Stream<Item> in = takes(struct(Item.class, uint(8), sint(5)));
    final Stream<Item> out = in(far, () -> gives(struct(Item.class, uint(8), sint(5))));

    Bridge(Params p) {
      super(p);
      if (p.depth == 0) {
        var handshake = add(new Handshake<>(new Handshake.Params<>(in.type())));
        handshake.to.set(far);
        handshake.in.from(in);
        out.from(handshake.out);
      } else {
        var queue = add(new GrayFifo<>(new GrayFifo.Params<>(in.type(), p.depth)));
        queue.to.set(far);
        queue.in.from(in);
        out.from(queue.out);
      }
    }
  }

  /** Two clocks whose edges come at drifting times, sometimes together. */
  private static final class Edges {
    private final Random random;
    private final int[] period = new int[2];
    private final long[] due = new long[2];

    Edges(Random random) {
      this.random = random;
      for (int i = 0; i < 2; i++) {
        period[i] = 10 + random.nextInt(60);
        due[i] = random.nextInt(period[i]);
      }
    }

    /** The clocks that tick next. */
    boolean[] next() {
      long now = Math.min(due[0], due[1]);
      boolean[] ticks = {due[0] == now, due[1] == now};
      for (int i = 0; i < 2; i++) {
        due[i] += ticks[i] ? period[i] + random.nextInt(3) - 1 : 0;
      }
      return ticks;
    }
  }

  /** Sends counting items under random stalls; gives how many came. */
  private static int flow(Simulation run, long seed, int percent, int edges) {
    Random random = new Random(seed);
    Edges clocks = new Edges(random);
    Deque<Long> inside = new ArrayDeque<>();
    long item = 0;
    int came = 0;
    boolean offered = false;
    run.step();
    run.step();
    run.set("aresetn", 1);
    run.set("far_aresetn", 1);
    for (int edge = 0; edge < edges; edge++) {
      boolean[] ticks = clocks.next();
      run.eval();
      if (ticks[0]) {
        offered |= random.nextInt(100) < percent;
        run.set("in_valid", offered ? 1 : 0);
        run.set("in_number", item & 255);
        run.set("in_check", item * 7 & 31);
      }
      if (ticks[1]) {
        run.set("out_ready", random.nextInt(100) < percent ? 1 : 0);
      }
      run.eval();
      if (ticks[1] && run.get("out_valid") == 1 && run.get("out_ready") == 1) {
        long expected = inside.remove();
        assertEquals(expected & 255, run.get("out_number"), "items keep their order");
        assertEquals(expected * 7 & 31, run.get("out_check"), "an item arrives whole");
        came++;
      }
      if (ticks[0] && offered && run.get("in_ready") == 1) {
        inside.add(item++);
        offered = false;
      }
      run.step(
          ticks[0] && ticks[1]
              ? List.of("aclk", "far_aclk")
              : List.of(ticks[0] ? "aclk" : "far_aclk"));
    }
    assertTrue(inside.size() <= 16, "what is inside fits inside");
    return came;
  }

  private static void everySimulator(int depth, int least) {
    Design design = elaborate(() -> new Bridge(new Params(depth)));
    LintAssertions.assertClean(design);
    JavaDesign compiled = JavaDesign.compile(design);
    VerilatedDesign verilated = VerilatedDesign.build(design, OPTIONS);
    assertEquals(compiled.ports(), verilated.ports());
    assertEquals(compiled.clocks(), verilated.clocks());
    List<Supplier<Simulation>> engines = List.of(compiled::start, verilated::start);
    for (long seed = 0; seed < 40; seed++) {
      int[] came = new int[2];
      for (int i = 0; i < 2; i++) {
        try (Simulation run = engines.get(i).get()) {
          came[i] = flow(run, seed, seed % 2 == 0 ? 100 : 60, 1500);
        }
      }
      assertEquals(came[0], came[1], "the simulators agree");
      assertTrue(came[0] >= least, "only " + came[0] + " items came with seed " + seed);
    }
  }

  @Test
  void aGrayQueueKeepsItems() {
    everySimulator(8, 100);
  }

  @Test
  void aSmallGrayQueueKeepsItems() {
    everySimulator(4, 100);
  }

  /**
   * Of registers that are always equal synthesis keeps one, and under which name is its choice; but
   * timing constraints name those that cross.
   */
  @Test
  void noTwoRegistersOfAGrayQueueAreTheSame(@TempDir Path folder) throws IOException {
    String yosys = Tool.YOSYS.require().path().toString();
    Design design = elaborate(() -> new GrayFifo<>(new GrayFifo.Params<>(uint(4), 8)));
    for (Map.Entry<String, String> file : VerilogEmitter.emit(design, List.of()).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    // Items, two positions of 3 bits, their codes of 4 bits, and each code's synchroniser.
    int bits = 8 * 4 + 2 * 3 + 2 * 4 + 2 * 2 * 4;
    String count = "select -assert-count " + bits + " t:$_*DFF*; ";
    String script =
        "read_verilog *.v; hierarchy -top GrayFifo; proc; flatten; opt_clean; simplemap; "
            + (count + "opt; opt_merge -share_all; opt_clean; " + count);
    ToolResult result =
        ToolRunner.run(List.of(yosys, "-q", "-p", script), folder, Duration.ofMinutes(1));
    assertEquals(0, result.exitCode(), result.output());
  }

  @Test
  void aHandshakeKeepsItems() {
    everySimulator(0, 30);
  }

  @Test
  void aBitLeavesWithItsClockAndArrivesTwoCyclesLater() {
    List<String> near = List.of("aclk");
    List<String> far = List.of("to_aclk");
    try (Simulation run = JavaDesign.compile(elaborate(BitSynchronizer::new)).start(2)) {
      run.set("in", 1);
      run.step();
      run.set("aresetn", 1);
      run.set("to_aresetn", 1);
      for (int cycle = 0; cycle < 3; cycle++) {
        run.eval();
        assertEquals(0, run.get("out"), "it has not left");
        run.step(far);
      }
      for (int bit = 1; bit >= 0; bit--) {
        run.set("in", bit);
        run.step(near);
        run.step(far);
        run.eval();
        assertEquals(1 - bit, run.get("out"), "a cycle to decide");
        run.step(far);
        run.eval();
        assertEquals(bit, run.get("out"));
      }
    }
  }

  @Test
  void aGrayQueueOfEightRunsAtFullSpeed() {
    Design design = elaborate(() -> new Bridge(new Params(8)));
    try (Simulation run = JavaDesign.compile(design).start()) {
      run.step();
      run.set("aresetn", 1);
      run.set("far_aresetn", 1);
      run.set("in_valid", 1);
      run.set("out_ready", 1);
      int came = 0;
      for (int i = 0; i < 100; i++) {
        run.eval();
        came += (int) run.get("out_valid");
        run.step();
      }
      assertEquals(97, came);
    }
  }
}
