package dev.ditto.hdl.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds what a circuit has for its properties alone; no hardware is made of it. */
public final class Ghosts {
  private final Circuit circuit;

  /** By signal: the nodes that drive it, and the conditions of that. */
  private final List<List<Integer>> drivers = new ArrayList<>();

  private final BitSet nodes = new BitSet();
  private final BitSet signals = new BitSet();

  /** Marks everything that the hardware needs, and what signals need that nothing reads at all. */
  private Ghosts(Circuit circuit) {
    this.circuit = circuit;
    circuit.signals().forEach(s -> drivers.add(new ArrayList<>()));
    walk(circuit.body(), List.of());
    circuit.memories().forEach(m -> Operands.of(m, this::reach));
    for (Signal s : circuit.signals()) {
      if (s.kind() == Signal.Kind.OUTPUT || s.kind() == Signal.Kind.INSTANCE_INPUT) {
        drivers.get(s.id()).forEach(this::reach);
      }
    }
    BitSet unread = unread();
    unread.stream().forEach(s -> drivers.get(s).forEach(this::reach));
  }

  /** Signals that neither the hardware nor properties read; they are written with the hardware. */
  private BitSet unread() {
    BitSet hardwareNodes = (BitSet) nodes.clone();
    BitSet unread = (BitSet) signals.clone();
    circuit.properties().forEach(p -> reach(p.node()));
    nodes.and(hardwareNodes);
    BitSet read = (BitSet) signals.clone();
    signals.and(unread);
    unread.set(0, circuit.signals().size());
    unread.andNot(read);
    return unread;
  }

  /** Wires and registers that properties read, and neither an output nor a memory nor a child. */
  public static BitSet signals(Circuit circuit) {
    Ghosts ghosts = new Ghosts(circuit);
    BitSet hardware = (BitSet) ghosts.signals.clone();
    circuit.properties().forEach(p -> ghosts.reach(p.node()));
    ghosts.signals.andNot(hardware);
    for (Signal s : circuit.signals()) {
      if (s.kind() != Signal.Kind.WIRE && s.kind() != Signal.Kind.REGISTER) {
        ghosts.signals.clear(s.id());
      }
    }
    return ghosts.signals;
  }

  /** Nodes that properties and {@link #signals} need, and nothing else. */
  public static BitSet nodes(Circuit circuit) {
    Ghosts ghosts = new Ghosts(circuit);
    BitSet hardware = (BitSet) ghosts.nodes.clone();
    circuit.properties().forEach(p -> ghosts.reach(p.node()));
    ghosts.nodes.andNot(hardware);
    return ghosts.nodes;
  }

  /** Marks what a node depends on, through any number of cycles. */
  private void reach(int root) {
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (nodes.get(node)) {
        continue;
      }
      nodes.set(node);
      Expr expr = circuit.nodes().get(node).expr();
      Operands.of(expr, open::push);
      if (expr instanceof Expr.Read r && !signals.get(r.signal())) {
        signals.set(r.signal());
        drivers.get(r.signal()).forEach(open::push);
      }
    }
  }

  private void walk(List<Statement> list, List<Integer> conditions) {
    for (Statement statement : list) {
      if (statement instanceof Statement.Assign a) {
        drivers.get(a.signal()).add(a.node());
        drivers.get(a.signal()).addAll(conditions);
      } else if (statement instanceof Statement.When w) {
        List<Integer> inner = with(conditions, w.condition());
        walk(w.then(), inner);
        walk(w.otherwise(), inner);
      } else if (statement instanceof Statement.Switch s) {
        List<Integer> inner = with(conditions, s.subject());
        s.branches().forEach(b -> walk(b.body(), inner));
        walk(s.other(), inner);
      }
    }
  }

  private static List<Integer> with(List<Integer> conditions, int more) {
    List<Integer> result = new ArrayList<>(conditions);
    result.add(more);
    return result;
  }
}
