package dev.ditto.program;

/**
 * Hands out stretches of a scratchpad one after the other, starting again at the front when the end
 * is reached. Nobody frees: whoever writes a word again waits for those who used it before.
 */
final class Ring {
  private final int from;
  private final int to;
  private int next;

  /** Words {@code from .. to - 1}. */
  Ring(int from, int to) {
    this.from = from;
    this.to = to;
    next = from;
  }

  int size() {
    return to - from;
  }

  /** First of {@code words} words in a row. */
  int take(int words) {
    if (words > size()) {
      throw new IllegalArgumentException(words + " words from a ring of " + size());
    }
    if (next + words > to) {
      next = from;
    }
    int taken = next;
    next += words;
    return taken;
  }
}
