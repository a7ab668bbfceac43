package dev.ditto.hdl.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;

/** Finds what a circuit has for its properties alone; no hardware is made of it. */
public final class Ghosts {
  private final Circuit circuit;

  private final Drivers drivers;
  private final BitSet nodes = new BitSet();
  private final BitSet signals = new BitSet();

  /** Marks everything that the hardware needs, and what signals need that nothing reads at all. */
  private Ghosts(Circuit circuit) {
    this.circuit = circuit;
    drivers = new Drivers(circuit);
    circuit.memories().forEach(m -> Operands.of(m, this::reach));
    for (Signal s : circuit.signals()) {
      if (s.kind() == Signal.Kind.OUTPUT || s.kind() == Signal.Kind.INSTANCE_INPUT) {
        driving(s.id(), this::reach);
      }
    }
    BitSet unread = unread();
    unread.stream().forEach(s -> driving(s, this::reach));
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
        driving(r.signal(), open::push);
      }
    }
  }

  /** Nodes that drive a signal, and the conditions of that. */
  private void driving(int signal, IntConsumer visitor) {
    for (Drivers.Driver driver : drivers.of(signal)) {
      visitor.accept(driver.assign().node());
      driver.conditions().forEach(visitor::accept);
    }
  }
}
