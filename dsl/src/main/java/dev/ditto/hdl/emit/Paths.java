package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.graph.Statement.Assign;
import dev.ditto.hdl.graph.Statement.Branch;
import dev.ditto.hdl.graph.Statement.Switch;
import dev.ditto.hdl.graph.Statement.When;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which signals of a circuit depend on which others within one cycle. */
final class Paths {
  private final Circuit circuit;

  /** By signal: the signals read to compute it without a clock edge between. */
  private final List<BitSet> sources = new ArrayList<>();

  /** By output port: the input ports that reach it. */
  private final Map<String, List<String>> through = new LinkedHashMap<>();

  /**
   * @param children the paths of circuits that {@code circuit} has instances of, by name
   */
  Paths(Circuit circuit, Map<String, Paths> children) {
    this.circuit = circuit;
    circuit.signals().forEach(s -> sources.add(new BitSet()));
    driven(circuit.body(), new ArrayDeque<>());
    for (Instance instance : circuit.instances()) {
      connect(instance, children.get(instance.circuit()));
    }
    if (circuit.external() != null) {
      circuit.external().follows().forEach((out, ins) -> through.put(out, List.copyOf(ins)));
      return;
    }
    for (Signal output : circuit.ports()) {
      if (output.kind() == Signal.Kind.OUTPUT) {
        BitSet reached = reach(output.id());
        List<String> inputs =
            circuit.ports().stream()
                .filter(p -> p.kind() == Signal.Kind.INPUT && reached.get(p.id()))
                .map(Signal::name)
                .toList();
        through.put(output.name(), inputs);
      }
    }
  }

  /** The signals that {@code signal} directly depends on. */
  BitSet sources(int signal) {
    return sources.get(signal);
  }

  private void driven(List<Statement> statements, Deque<Integer> conditions) {
    for (Statement statement : statements) {
      if (statement instanceof Assign a) {
        if (circuit.signals().get(a.signal()).kind() != Signal.Kind.REGISTER) {
          List<Integer> nodes = new ArrayList<>(conditions);
          nodes.add(a.node());
          addReads(nodes, sources.get(a.signal()));
        }
      } else if (statement instanceof When w) {
        conditions.push(w.condition());
        driven(w.then(), conditions);
        driven(w.otherwise(), conditions);
        conditions.pop();
      } else if (statement instanceof Switch s) {
        conditions.push(s.subject());
        for (Branch branch : s.branches()) {
          driven(branch.body(), conditions);
        }
        driven(s.other(), conditions);
        conditions.pop();
      }
    }
  }

  private void addReads(List<Integer> roots, BitSet reads) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      int index = open.pop();
      if (seen.get(index)) {
        continue;
      }
      seen.set(index);
      Node node = circuit.nodes().get(index);
      if (node.expr() instanceof Expr.Read r) {
        reads.set(r.signal());
      }
      Operands.of(node.expr(), open::push);
    }
  }

  private void connect(Instance instance, Paths child) {
    Map<String, Integer> signalOf = new LinkedHashMap<>();
    instance.connections().forEach(c -> signalOf.put(c.port(), c.signal()));
    child.through.forEach(
        (output, inputs) -> {
          BitSet from = sources.get(signalOf.get(output));
          inputs.forEach(input -> from.set(signalOf.get(input)));
        });
  }

  private BitSet reach(int start) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      BitSet next = sources.get(open.pop());
      for (int s = next.nextSetBit(0); s >= 0; s = next.nextSetBit(s + 1)) {
        if (!seen.get(s)) {
          seen.set(s);
          open.push(s);
        }
      }
    }
    return seen;
  }
}
