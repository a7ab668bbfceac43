package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.InstanceDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Signal;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/** What of a block is made inside a {@code when} or {@code cases}. */
final class Conditional {
  private Conditional() {}

  /**
   * Wires, and inputs of children that remember nothing: what they hold while the condition is
   * false, nothing that the {@code when} decides can see.
   */
  static Set<Integer> steps(CircuitBuilder builder) {
    Set<Integer> steps = new TreeSet<>();
    for (SignalDraft signal : builder.signals) {
      if (signal.kind == Signal.Kind.WIRE && isInside(builder, signal)) {
        steps.add(signal.id);
      }
    }
    for (InstanceDraft instance : builder.instances) {
      for (SignalDraft port : instance.signals()) {
        boolean input = port.kind == Signal.Kind.INSTANCE_INPUT && isInside(builder, port);
        if (input && !remembers(instance.child())) {
          steps.add(port.id);
        }
      }
    }
    return steps;
  }

  /**
   * What is there at all times and seen from outside the {@code when}, wherever it is made:
   * outputs, and inputs of children that remember.
   */
  static Set<Integer> lasting(CircuitBuilder builder) {
    Set<Integer> lasting = new TreeSet<>();
    for (SignalDraft signal : builder.signals) {
      boolean driven = signal.kind.drivenHere() && signal.kind != Signal.Kind.REGISTER;
      if (driven && isInside(builder, signal)) {
        lasting.add(signal.id);
      }
    }
    lasting.removeAll(steps(builder));
    return lasting;
  }

  private static boolean isInside(CircuitBuilder builder, SignalDraft signal) {
    return signal.home != builder.body;
  }

  /** Registers that only properties read do not count: a formal view must not differ. */
  private static boolean remembers(CircuitBuilder block) {
    if (block.box != null && block.box.hasClock()) {
      return true;
    }
    BitSet ghosts = Ghosts.signals(block.frozen());
    return !block.memories.isEmpty()
        || block.signals.stream().anyMatch(s -> s.kind == Signal.Kind.REGISTER && !ghosts.get(s.id))
        || block.instances.stream().anyMatch(i -> remembers(i.child()));
  }
}
