package dev.ditto.hdl.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.design.Zoo;
import dev.ditto.hdl.graph.Design;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Reading what is inside of a running design. */
class InsideTest {
  @Property(tries = 100)
  void everySignalIsWhatTheDefinitionSays(@ForAll long seed) {
    Design design = RandomDesigns.make(seed, 25);
    Interpreter interpreter = new Interpreter(design);
    Random random = new Random(seed);
    try (JavaSimulation sim = JavaSimulation.of(design)) {
      List<Variable> variables = sim.variables("");
      Probe probe = sim.probe(variables);
      for (int cycle = 0; cycle < 6; cycle++) {
        RandomDesigns.drive(random, List.of(sim));
        for (Port port : sim.ports()) {
          if (port.input()) {
            interpreter.set(port.name(), sim.getBig(port.name()));
          }
        }
        probe.sample();
        for (int i = 0; i < variables.size(); i++) {
          Variable v = variables.get(i);
          BigInteger seen = sim.peek(v.path());
          assertEquals(seen, value(probe, i), v.path());
          if (interpreter.has(v.path())) {
            assertEquals(interpreter.value(v.path()), seen, v.path());
          }
        }
        sim.step();
        interpreter.step();
      }
    }
  }

  private static BigInteger value(Probe probe, int variable) {
    BigInteger value = BigInteger.ZERO;
    for (int word = (probe.variables().get(variable).width() - 1) / 64; word >= 0; word--) {
      String digits = Long.toUnsignedString(probe.words()[probe.place(variable) + word]);
      value = value.shiftLeft(64).or(new BigInteger(digits));
    }
    return value;
  }

  @Test
  void namesAreHierarchicalAndMistakesAreExplained() {
    try (JavaSimulation sim = JavaSimulation.of(Hdl.elaborate(Zoo::new))) {
      sim.set("aresetn", 1);
      sim.set("s", 1);
      sim.set("a", 0x81);
      sim.set("c", 1);
      sim.step();
      assertEquals(BigInteger.ONE, sim.peek("aresetn"));
      assertEquals(BigInteger.ONE, sim.peek("queue.count"));
      assertEquals(BigInteger.valueOf(0xc0), sim.peek("queue.in_data"));
      assertEquals(BigInteger.valueOf(0xc0), sim.peek("queue_in_data"));
      Snapshot before = sim.snapshot();
      sim.set("s", 0);
      sim.step();
      assertEquals(BigInteger.ZERO, sim.peek("queue.count"));
      assertEquals(BigInteger.ONE, before.value("queue.count"));
      Exception wrong = assertThrows(IllegalArgumentException.class, () -> sim.peek("queue.cont"));
      assertEquals(
          "Zoo has no signal queue.cont; nearest: queue.count, queue_count, queue.pop",
          wrong.getMessage());
      wrong = assertThrows(IllegalArgumentException.class, () -> sim.variables("que"));
      assertEquals("Zoo has no instance que; nearest: queue, ram", wrong.getMessage());
    }
  }
}
