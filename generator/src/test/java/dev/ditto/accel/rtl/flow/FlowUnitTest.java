package dev.ditto.accel.rtl.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.flow.FlowTable;
import dev.ditto.accel.isa.Flow;
import dev.ditto.accel.rtl.Bench;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random runs: commands of random layers, an array that works for them, steps. */
class FlowUnitTest {
  private static final int LAYERS = 16;

  /** The unit, and the table in Java beside it. */
  private static final class Machine implements AutoCloseable {
    final Bench bench = Bench.of(() -> new FlowUnit(new FlowUnit.Params(LAYERS)));
    final FlowTable table = new FlowTable(LAYERS);
    final Random random;
    int steps;

    Machine(long seed) {
      random = new Random(seed);
      untilReady();
    }

    private void untilReady() {
      bench.settle();
      for (int waited = 0; !bench.is("ready"); waited++) {
        assertTrue(waited < LAYERS + 10, "a step takes about a cycle a layer");
        bench.step();
        bench.settle();
      }
    }

    /** A command goes by while the array works, or does not. */
    void command(int layer, int modes) {
      bench.set("command_valid", 1);
      bench.set("command_layer", layer);
      bench.set("command_modes", modes);
      bench.step();
      bench.set("command_valid", 0);
      bench.settle();
      assertEquals(table.mode(layer), FlowBits.mode(bench.get("mode")), "layer " + layer);
      table.executes(new Flow(layer, modes));
      bench.step();
      if (bench.is("working")) {
        table.work((int) bench.get("work_layer"), 2);
      }
    }

    /** The array works for a layer. */
    void work(int layer, int cycles) {
      bench.set("working", 1);
      bench.set("work_layer", layer);
      for (int i = 0; i < cycles; i++) {
        bench.step();
      }
      table.work(layer, cycles);
    }

    void rest() {
      bench.set("working", 0);
      bench.step();
    }

    void step(boolean first, FlowSettings settings) {
      FlowBits.set(bench, settings);
      bench.set("step_valid", 1);
      bench.set("step_data", first ? 1 : 0);
      bench.settle();
      while (!bench.is("step_ready")) {
        bench.step();
        bench.settle();
      }
      bench.step();
      bench.set("step_valid", 0);
      if (first) {
        table.first();
      } else {
        table.step(settings);
      }
      steps++;
      untilReady();
    }

    /** What software sees of every layer. */
    void check() {
      for (int layer = 0; layer < LAYERS; layer++) {
        bench.set("index", layer);
        bench.step();
        bench.step();
        bench.settle();
        assertEquals(table.entry(layer), FlowBits.get(bench, "shown"), "layer " + layer);
      }
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void afterResetEveryLayerIsFullAndNothingIsKnown() {
    try (Machine machine = new Machine(1)) {
      machine.check();
      machine.command(3, 0b010);
      machine.check();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomRunsFollowTheRule(long seed) {
    try (Machine machine = new Machine(seed)) {
      Random random = machine.random;
      int[] kinds = random.ints(LAYERS, 0, 8).toArray();
      int[][] costs = new int[LAYERS][];
      int[] seen = new int[3];
      for (FlowPolicy policy : FlowPolicy.values()) {
        FlowSettings settings = FlowBits.settings(policy, random);
        machine.step(true, settings);
        machine.check();
        for (int layer = 0; layer < LAYERS; layer++) {
          costs[layer] = random.ints(3, 1, 40).toArray();
        }
        int steps = 8 + random.nextInt(20);
        for (int step = 0; step < steps; step++) {
          for (int layer = 0; layer < LAYERS; layer++) {
            oneLayer(machine, layer, kinds[layer], costs[layer]);
            seen[machine.table.mode(layer).ordinal()]++;
          }
          machine.step(false, settings);
          machine.check();
        }
      }
      for (int mode = 0; mode < 3; mode++) {
        assertTrue(seen[mode] > 20, "mode " + mode + " was chosen " + seen[mode] + " times");
      }
    }
  }

  /** Software looks around while commands go by, as often as they may. */
  @Test
  void whatIsShownIsOfTheLayerThatIsAskedFor() {
    FlowSettings settings = new FlowSettings(FlowPolicy.TEMPORAL, 0, 0, 0);
    try (Machine machine = new Machine(6)) {
      Random random = machine.random;
      machine.step(true, settings);
      for (int layer = 0; layer < LAYERS; layer++) {
        machine.command(layer, random.nextInt(8));
      }
      machine.step(false, settings);
      Bench bench = machine.bench;
      int index = LAYERS - 1;
      int shown = 0;
      boolean before = false;
      for (int cycle = 0; cycle < 2000; cycle++) {
        if (random.nextInt(4) == 0) {
          index = random.nextInt(LAYERS);
        }
        bench.set("index", index);
        boolean goesBy = !before && random.nextBoolean();
        before = goesBy;
        bench.set("command_valid", goesBy ? 1 : 0);
        bench.set("command_layer", random.nextInt(LAYERS));
        bench.set("command_modes", 0);
        bench.settle();
        if (!bench.is("stale")) {
          assertEquals(machine.table.entry(index), FlowBits.get(bench, "shown"));
          shown++;
        }
        bench.step();
      }
      assertTrue(shown > 300, "shown in " + shown + " cycles");
    }
  }

  /** Most layers are computed, some bit by bit between others; costs drift. */
  private static void oneLayer(Machine machine, int layer, int kinds, int[] costs) {
    Random random = machine.random;
    for (int i = 0; i < 2; i++) {
      machine.command(layer, random.nextInt(4) == 0 ? 0 : kinds & (1 + random.nextInt(7)));
      if (random.nextInt(8) != 0) {
        int mode = machine.table.mode(layer).ordinal();
        machine.work(layer, costs[mode]);
        costs[mode] = Math.max(1, costs[mode] + random.nextInt(5) - 2);
      }
      if (random.nextInt(4) == 0) {
        machine.work(random.nextInt(LAYERS), 1);
      }
      if (random.nextInt(3) == 0) {
        machine.rest();
      }
    }
    machine.rest();
  }

  @Test
  void aStepWaitsUntilTheArrayRests() {
    try (Machine machine = new Machine(4)) {
      machine.work(5, 3);
      machine.bench.set("step_valid", 1);
      machine.bench.settle();
      assertFalse(machine.bench.is("step_ready"));
    }
  }
}
