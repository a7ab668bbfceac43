package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRobinArbiterTest {
  private static Simulation start(int inputs) {
    return JavaDesign.compile(
            Hdl.elaborate(
                () -> new RoundRobinArbiter<>(new RoundRobinArbiter.Params<>(uint(20), inputs))))
        .start(1);
  }

  /** After an item of one input the next ones come first; what is offered stays. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void inputsTakeTurnsAndOffersStay(int inputs) {
    Random random = new Random(inputs);
    long[] items = new long[inputs];
    boolean[] valid = new boolean[inputs];
    int last = 0;
    int held = -1;
    try (Simulation simulation = start(inputs)) {
      for (int cycle = 0; cycle < 4000; cycle++) {
        boolean reset = cycle == 0 || random.nextInt(200) == 0;
        if (reset) {
          simulation.set("aresetn", 0);
          simulation.step();
          simulation.set("aresetn", 1);
          last = inputs - 1;
          held = -1;
        }
        boolean busy = cycle / 100 % 2 == 0;
        for (int i = 0; i < inputs; i++) {
          if (!valid[i] && random.nextInt(busy ? 2 : 10) == 0) {
            valid[i] = true;
            items[i] = random.nextInt(1 << 20);
          }
          simulation.set("in_" + i + "_valid", valid[i] ? 1 : 0);
          simulation.set("in_" + i + "_data", items[i]);
        }
        boolean ready = random.nextBoolean();
        simulation.set("out_ready", ready ? 1 : 0);
        simulation.eval();
        int expected = held;
        for (int step = 1; expected < 0 && step <= inputs; step++) {
          expected = valid[(last + step) % inputs] ? (last + step) % inputs : -1;
        }
        assertEquals(expected >= 0 ? 1 : 0, simulation.get("out_valid"));
        for (int i = 0; i < inputs && expected >= 0; i++) {
          assertEquals(i == expected && ready ? 1 : 0, simulation.get("in_" + i + "_ready"));
        }
        if (expected >= 0) {
          assertEquals(expected, simulation.get("source"));
          assertEquals(items[expected], simulation.get("out_data"));
        }
        held = ready ? -1 : expected;
        if (expected >= 0 && ready) {
          last = expected;
          valid[expected] = false;
        }
        simulation.step();
      }
    }
  }

  @Test
  void oneInputIsNoChoice() {
    assertThrows(IllegalArgumentException.class, () -> new RoundRobinArbiter.Params<>(uint(1), 1));
  }
}
