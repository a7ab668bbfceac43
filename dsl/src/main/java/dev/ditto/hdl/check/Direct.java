package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Signal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The signals that another is computed from without a signal between. */
final class Direct {
  private Direct() {}

  static Set<Integer> signals(Flow flow, Signal signal) {
    Set<Integer> found = new LinkedHashSet<>();
    Set<Integer> seen = new LinkedHashSet<>();
    Deque<Integer> stack = new ArrayDeque<>();
    stack.push(flow.signal(signal.id()));
    while (!stack.isEmpty()) {
      for (int source : flow.sources(stack.pop())) {
        if (flow.isSignal(source)) {
          found.add(flow.signalAt(source).id());
        } else if (seen.add(source)) {
          stack.push(source);
        }
      }
    }
    return found;
  }
}
