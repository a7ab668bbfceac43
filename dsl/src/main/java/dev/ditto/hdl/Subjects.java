package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.NodeDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.CombinationalPaths;
import dev.ditto.hdl.check.ResetValues;
import dev.ditto.hdl.check.Subject;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Ghosts;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the rules what only the construction knows: what belongs together, what was mentioned. */
final class Subjects {
  private Subjects() {}

  static Subject of(
      CircuitBuilder builder,
      Circuit circuit,
      ResetValues reset,
      Map<String, CombinationalPaths> children) {
    Map<Naming, Integer> first = new IdentityHashMap<>();
    List<Integer> groups = new ArrayList<>();
    Set<Integer> waived = new LinkedHashSet<>();
    for (SignalDraft signal : builder.signals) {
      Naming naming = signal.label.naming();
      groups.add(first.computeIfAbsent(naming, n -> signal.id));
      // A model need not look at everything that the module has.
      boolean unread = builder.box != null && signal.kind == Signal.Kind.INPUT;
      if (naming.waived() || unread) {
        waived.add(signal.id);
      }
    }
    List<Integer> dropped = new ArrayList<>();
    Set<Naming> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < builder.nodes.size(); i++) {
      NodeDraft node = builder.nodes.get(i);
      if (node.label != null && !node.label.naming().used() && seen.add(node.label.naming())) {
        dropped.add(i);
      }
    }
    List<Subject.Handshake> handshakes =
        builder.handshakes.stream()
            .map(h -> new Subject.Handshake(h.valid(), h.ready(), h.site()))
            .toList();
    return new Subject(
        circuit,
        builder.title(),
        groups,
        waived,
        Conditional.lasting(builder),
        dropped,
        handshakes,
        builder.domains.bySignal(),
        reset,
        children);
  }

  /**
   * Registers and outputs of children, and what only properties read, that may decide without
   * having been reset.
   */
  static Set<Integer> unreset(CircuitBuilder builder, Circuit circuit) {
    BitSet ghosts = Ghosts.signals(circuit);
    return builder.signals.stream()
        .filter(s -> s.unreset || ghosts.get(s.id))
        .map(s -> s.id)
        .collect(Collectors.toSet());
  }
}
