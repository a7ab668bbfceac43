package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.uint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryFifoTest {
  private static Simulation start(int depth) {
    JavaDesign design =
        JavaDesign.compile(
            Hdl.elaborate(() -> new MemoryFifo<>(new MemoryFifo.Params<>(uint(20), depth))));
    Simulation simulation = design.start(1);
    simulation.set("aresetn", 0);
    simulation.set("in_valid", 0);
    simulation.set("out_ready", 0);
    simulation.step(2);
    simulation.set("aresetn", 1);
    return simulation;
  }

  @ParameterizedTest
  @CsvSource({"2, 50, 50", "4, 90, 30", "16, 30, 90", "8, 99, 99"})
  void itemsComeOutInOrderHoweverBothSidesHesitate(int depth, int offers, int takes) {
    Random random = new Random(depth);
    try (Simulation simulation = start(depth)) {
      Deque<Long> expected = new ArrayDeque<>();
      int moved = 0;
      for (int cycle = 0; cycle < 5000; cycle++) {
        boolean offer = random.nextInt(100) < offers;
        boolean take = random.nextInt(100) < takes;
        long item = random.nextInt(1 << 20);
        simulation.set("in_valid", offer ? 1 : 0);
        simulation.set("in_data", item);
        simulation.set("out_ready", take ? 1 : 0);
        simulation.eval();
        assertEquals(!expected.isEmpty(), simulation.get("busy") != 0);
        if (take && simulation.get("out_valid") != 0) {
          assertEquals(expected.remove(), simulation.get("out_data"));
          moved++;
        }
        if (offer && simulation.get("in_ready") != 0) {
          expected.add(item);
        }
        assertTrue(expected.size() <= depth + 1);
        simulation.step();
      }
      assertTrue(moved > 1000, moved + " items");
    }
  }

  @Test
  void anItemMovesInEveryCycle() {
    try (Simulation simulation = start(4)) {
      simulation.set("in_valid", 1);
      simulation.set("out_ready", 1);
      simulation.step(2);
      for (int cycle = 0; cycle < 50; cycle++) {
        assertEquals(1, simulation.get("in_ready"));
        assertEquals(1, simulation.get("out_valid"));
        simulation.step();
      }
    }
  }

  @Test
  void theDepthIsAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new MemoryFifo.Params<>(uint(1), 6));
  }
}
