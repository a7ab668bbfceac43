package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Applies a change: gives the changed circuit, its nodes still in topological order. */
final class Rewrite {
  private final Circuit circuit;
  private final IntUnaryOperator to;

  private Rewrite(Circuit circuit, IntUnaryOperator to) {
    this.circuit = circuit;
    this.to = to;
  }

  static Circuit of(Circuit circuit, Change change) {
    if (change instanceof Change.Replace r) {
      int more = r.made().size();
      return new Rewrite(circuit, i -> i < r.node() ? i : i + more).insert(r.node(), r.made());
    } else if (change instanceof Change.Redirect r) {
      return new Rewrite(circuit, i -> i == r.node() ? r.to() : i).insert(r.node(), List.of());
    } else if (change instanceof Change.Reset r) {
      List<Signal> signals = new ArrayList<>(circuit.signals());
      signals.set(r.signal(), reset(signals.get(r.signal()), r));
      return with(
          circuit,
          signals,
          circuit.nodes(),
          circuit.memories(),
          circuit.body(),
          circuit.properties());
    }
    Change.Roots r = (Change.Roots) change;
    List<Node> nodes = new ArrayList<>(circuit.nodes());
    nodes.addAll(r.made());
    return with(circuit, circuit.signals(), nodes, r.memories(), r.body(), circuit.properties());
  }

  private static Signal reset(Signal s, Change.Reset change) {
    Signal.Register register = new Signal.Register(s.register().domain(), change.value());
    return new Signal(
        s.id(), s.name(), s.kind(), s.width(), s.signed(), register, s.attributes(), s.site());
  }

  /** The nodes up to one as they are, the new ones, and all others with their operands moved. */
  private Circuit insert(int node, List<Node> made) {
    List<Node> nodes = new ArrayList<>(circuit.nodes().subList(0, node + 1));
    nodes.addAll(made);
    for (Node n : circuit.nodes().subList(node + 1, circuit.nodes().size())) {
      nodes.add(new Node(Operands.map(n.expr(), to), n.width(), n.signed(), n.name(), n.site()));
    }
    List<Memory> memories = circuit.memories().stream().map(this::moved).toList();
    List<Property> properties =
        circuit.properties().stream()
            .map(p -> new Property(p.kind(), to(p.node()), p.name(), p.domain(), p.site()))
            .toList();
    return with(circuit, circuit.signals(), nodes, memories, moved(circuit.body()), properties);
  }

  private static Circuit with(
      Circuit c,
      List<Signal> signals,
      List<Node> nodes,
      List<Memory> memories,
      List<Statement> body,
      List<Property> properties) {
    return new Circuit(
        c.name(),
        c.blockClass(),
        c.parameters(),
        c.domains(),
        signals,
        nodes,
        memories,
        c.instances(),
        body,
        properties,
        c.site(),
        c.external());
  }

  private int to(int node) {
    return node < 0 ? node : to.applyAsInt(node);
  }

  private Memory moved(Memory m) {
    return m.with(
        m.reads().stream()
            .map(r -> new Memory.ReadPort(to(r.address()), to(r.enable()), r.data(), r.site()))
            .toList(),
        m.writes().stream()
            .map(
                w ->
                    new Memory.WritePort(
                        to(w.address()), to(w.data()), to(w.mask()), to(w.enable()), w.site()))
            .toList());
  }

  private List<Statement> moved(List<Statement> list) {
    return list.stream().map(this::moved).toList();
  }

  private Statement moved(Statement statement) {
    if (statement instanceof Statement.Assign a) {
      return new Statement.Assign(a.signal(), to(a.node()), a.site());
    } else if (statement instanceof Statement.When w) {
      return new Statement.When(to(w.condition()), moved(w.then()), moved(w.otherwise()), w.site());
    }
    Statement.Switch s = (Statement.Switch) statement;
    List<Statement.Branch> branches =
        s.branches().stream()
            .map(b -> new Statement.Branch(b.key(), b.label(), moved(b.body())))
            .toList();
    return new Statement.Switch(to(s.subject()), branches, moved(s.other()), s.site());
  }
}
