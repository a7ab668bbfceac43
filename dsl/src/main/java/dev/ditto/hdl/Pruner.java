package dev.ditto.hdl;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Drops the nodes that nothing uses, for example the components of a record that nobody reads. */
final class Pruner {
  private final Circuit circuit;
  private final boolean[] used;
  private final int[] place;

  private Pruner(Circuit circuit) {
    this.circuit = circuit;
    used = new boolean[circuit.nodes().size()];
    place = new int[used.length];
  }

  static Circuit prune(Circuit circuit) {
    return new Pruner(circuit).run();
  }

  private Circuit run() {
    Operands.roots(circuit, node -> used[node] = true);
    for (int i = used.length - 1; i >= 0; i--) {
      if (used[i]) {
        Operands.of(circuit.nodes().get(i).expr(), node -> used[node] = true);
      }
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (used[i]) {
        Node n = circuit.nodes().get(i);
        place[i] = nodes.size();
        Expr expr = Operands.map(n.expr(), node -> place[node]);
        nodes.add(new Node(expr, n.width(), n.signed(), n.name(), n.site()));
      }
    }
    return new Circuit(
        circuit.name(),
        circuit.blockClass(),
        circuit.parameters(),
        circuit.domains(),
        circuit.signals(),
        nodes,
        circuit.memories().stream().map(this::moved).toList(),
        circuit.instances(),
        statements(circuit.body()),
        circuit.properties().stream().map(this::moved).toList(),
        circuit.site(),
        circuit.external());
  }

  private Memory moved(Memory m) {
    IntUnaryOperator to = node -> node < 0 ? node : place[node];
    return m.with(
        m.reads().stream()
            .map(
                r ->
                    new Memory.ReadPort(
                        to.applyAsInt(r.address()), to.applyAsInt(r.enable()), r.data(), r.site()))
            .toList(),
        m.writes().stream()
            .map(
                w ->
                    new Memory.WritePort(
                        to.applyAsInt(w.address()),
                        to.applyAsInt(w.data()),
                        to.applyAsInt(w.mask()),
                        to.applyAsInt(w.enable()),
                        w.site()))
            .toList());
  }

  private Property moved(Property p) {
    return new Property(p.kind(), place[p.node()], p.name(), p.domain(), p.site());
  }

  private List<Statement> statements(List<Statement> list) {
    return list.stream().map(this::moved).toList();
  }

  private Statement moved(Statement statement) {
    if (statement instanceof Statement.Assign a) {
      return new Statement.Assign(a.signal(), place[a.node()], a.site());
    }
    if (statement instanceof Statement.When w) {
      return new Statement.When(
          place[w.condition()], statements(w.then()), statements(w.otherwise()), w.site());
    }
    Statement.Switch s = (Statement.Switch) statement;
    return new Statement.Switch(
        place[s.subject()],
        s.branches().stream()
            .map(b -> new Statement.Branch(b.key(), b.label(), statements(b.body())))
            .toList(),
        statements(s.other()),
        s.site());
  }
}
