package dev.ditto.timing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Cycles in which an engine uses a port of a scratchpad, so that a transfer has to wait. */
final class PortTimes {
  private record Span(long from, long to) {}

  private final Deque<Span> spans = new ArrayDeque<>();

  /** Used in a cycle to come, later than all before. */
  void add(long at) {
    add(at, at + 1);
  }

  /** Used from one cycle to before another. */
  void add(long from, long to) {
    spans.add(new Span(from, to));
  }

  /** Whether it is used now; time never goes back. */
  boolean used(long now) {
    while (!spans.isEmpty() && spans.peek().to() <= now) {
      spans.remove();
    }
    return !spans.isEmpty() && spans.peek().from() <= now;
  }
}
