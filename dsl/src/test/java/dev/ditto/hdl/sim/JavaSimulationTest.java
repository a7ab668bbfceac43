package dev.ditto.hdl.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.graph.Design;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JavaSimulationTest {

  @Property(tries = 300)
  void equalsTheDefinition(@ForAll long seed) {
    Design design = RandomDesigns.make(seed, 25);
    Interpreter interpreter = new Interpreter(design);
    Random random = new Random(seed);
    try (Simulation sim = JavaSimulation.of(design)) {
      for (int cycle = 0; cycle < 12; cycle++) {
        RandomDesigns.drive(random, List.of(sim));
        for (Port port : sim.ports()) {
          if (port.input()) {
            interpreter.set(port.name(), sim.getBig(port.name()));
          }
        }
        sim.eval();
        compare(sim, interpreter, cycle);
        sim.step();
        interpreter.step();
        compare(sim, interpreter, cycle);
      }
    }
  }

  private static void compare(Simulation sim, Interpreter interpreter, int cycle) {
    for (Port port : sim.ports()) {
      if (!port.input()) {
        assertEquals(
            interpreter.get(port.name()).toString(16),
            sim.getBig(port.name()).toString(16),
            () -> port.name() + " in cycle " + cycle);
      }
    }
  }
}
