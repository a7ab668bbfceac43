package dev.ditto.hdl.formal;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks designs: a named value becomes another signal of its width, as if the wrong one was typed.
 */
final class Swap {
  private Swap() {}

  /** The top with its value {@code name} replaced by its signal {@code by}. */
  static Design in(Design design, String name, String by) {
    return in(design, design.top().name(), name, by);
  }

  /** The design with a circuit's value {@code name} replaced by its signal {@code by}. */
  static Design in(Design design, String circuit, String name, String by) {
    return new Design(
        design.circuits().stream()
            .map(c -> c.name().equals(circuit) ? swapped(c, name, by) : c)
            .toList());
  }

  private static Circuit swapped(Circuit circuit, String name, String by) {
    Signal signal =
        circuit.signals().stream().filter(s -> s.name().equals(by)).findFirst().orElseThrow();
    List<Node> nodes = new ArrayList<>(circuit.nodes());
    int at = nodes.stream().map(Node::name).toList().indexOf(name);
    Node old = nodes.get(at);
    if (old.width() != signal.width()) {
      throw new IllegalArgumentException(name + " and " + by + " differ in width");
    }
    Expr read = new Expr.Read(signal.id());
    nodes.set(at, new Node(read, old.width(), old.signed(), name, old.site()));
    return new Circuit(
        circuit.name(),
        circuit.blockClass(),
        circuit.parameters(),
        circuit.domains(),
        circuit.signals(),
        nodes,
        circuit.memories(),
        circuit.instances(),
        circuit.body(),
        circuit.properties(),
        circuit.site(),
        circuit.external());
  }
}
