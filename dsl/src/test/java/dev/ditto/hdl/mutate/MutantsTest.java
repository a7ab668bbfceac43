package dev.ditto.hdl.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.RandomDesigns;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MutantsTest {
  /** To compile every mutant would take long. */
  private int compiled;

  /** Names, kinds and widths; a mutant may only change what is behind them. */
  private static List<String> outside(Circuit circuit) {
    return circuit.signals().stream().map(MutantsTest::outside).toList();
  }

  private static String outside(Signal s) {
    return s.id() + " " + s.name() + " " + s.kind() + " " + s.width();
  }

  @Property(tries = 4)
  void everyMutantIsAValidDesignAndNotTheOriginal(@ForAll long seed) {
    Design design = RandomDesigns.make(seed, 6);
    for (Circuit original : design.circuits()) {
      for (Mutant mutant : Mutants.of(design, original.name())) {
        Design changed = mutant.apply(design);
        Circuit circuit = changed.circuit(original.name());
        assertNotEquals(original, circuit, mutant::toString);
        assertEquals(outside(original), outside(circuit), mutant::toString);
        List<Node> nodes = circuit.nodes();
        for (int i = 0; i < nodes.size(); i++) {
          int at = i;
          Operands.of(nodes.get(i).expr(), a -> assertTrue(a < at, mutant::toString));
        }
        Operands.roots(circuit, n -> assertTrue(n < nodes.size(), mutant::toString));
        assertEquals(names(original), names(circuit), "no name is lost or doubled: " + mutant);
        if (compiled++ % 10 == 0) {
          JavaDesign.compile(changed);
        }
      }
    }
  }

  private static List<String> names(Circuit circuit) {
    return circuit.nodes().stream()
        .map(Node::name)
        .filter(n -> n != null)
        .sorted()
        .collect(Collectors.toList());
  }
}
