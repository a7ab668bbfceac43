package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds registers without reset value that follow only themselves, or each other, so that nothing
 * ever makes them known: a counter without {@code init}. One that is loaded from elsewhere, be it
 * on some condition or bit by bit, can become known, and is fine. Inputs, memories, children and
 * what the user has declared with {@code unreset} are taken as known.
 */
final class NeverKnown {
  private final Circuit circuit;
  private final Fold.Drivers folded;
  private final Knowledge[] nodes;
  private final Knowledge[] signals;

  private NeverKnown(Subject subject) {
    circuit = subject.circuit();
    folded = subject.reset().folded();
    nodes = new Knowledge[folded.nodes().size()];
    signals = new Knowledge[circuit.signals().size()];
    for (Signal signal : circuit.signals()) {
      boolean follows = isFollowing(signal) && !subject.reset().isMeant(signal);
      signals[signal.id()] =
          follows ? Knowledge.nothing(signal.width()) : Knowledge.everything(signal.width());
    }
  }

  /** Wires and such, and registers without reset value. */
  private boolean isFollowing(Signal signal) {
    return signal.kind().drivenHere()
        && folded.drivers()[signal.id()] >= 0
        && (signal.register() == null || signal.register().reset() == null);
  }

  /** The registers in groups that follow each other. */
  static List<List<Signal>> of(Subject subject) {
    NeverKnown search = new NeverKnown(subject);
    if (subject.circuit().signals().stream().noneMatch(search::isUnknownRegister)) {
      return List.of();
    }
    while (search.learn()) {
      // Each round follows what is known through one more register or wire.
    }
    List<Signal> unknown =
        subject.circuit().signals().stream().filter(search::isUnknownRegister).toList();
    return unknown.isEmpty() ? List.of() : inCircles(subject, unknown);
  }

  private boolean isUnknownRegister(Signal signal) {
    return signal.kind() == Signal.Kind.REGISTER && !signals[signal.id()].isSome();
  }

  /** Computes everything once from what is known so far; whether more is known now. */
  private boolean learn() {
    for (int i = 0; i < nodes.length; i++) {
      Node node = folded.nodes().get(i);
      nodes[i] =
          node.expr() instanceof Expr.Read read
              ? signals[read.signal()]
              : Knowledge.of(node, folded.nodes(), operand -> nodes[operand]);
    }
    boolean more = false;
    for (Signal signal : circuit.signals()) {
      Knowledge before = signals[signal.id()];
      if (isFollowing(signal) && !before.equals(Knowledge.everything(signal.width()))) {
        Knowledge now = nodes[folded.drivers()[signal.id()]];
        // Bits that come one by one, as in a shift register, are all known in the end.
        boolean all = signal.kind() == Signal.Kind.REGISTER && now.isSome();
        signals[signal.id()] = all ? Knowledge.everything(signal.width()) : now;
        more |= !signals[signal.id()].equals(before);
      }
    }
    return more;
  }

  /** Those that follow themselves; others are unknown only because of these. */
  private static List<List<Signal>> inCircles(Subject subject, List<Signal> unknown) {
    Flow flow = new Flow(subject.circuit(), true, subject.children());
    int[] component = Components.of(flow);
    int[] sizes = new int[flow.size() + 1];
    Arrays.stream(component).forEach(c -> sizes[c]++);
    Map<Integer, List<Signal>> circles = new LinkedHashMap<>();
    for (Signal signal : unknown) {
      int circle = component[flow.signal(signal.id())];
      if (sizes[circle] > 1) {
        circles.computeIfAbsent(circle, c -> new ArrayList<>()).add(signal);
      }
    }
    return List.copyOf(circles.values());
  }
}
