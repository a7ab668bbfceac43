package dev.ditto.program.layer;

/**
 * Hands out stretches of a scratchpad one after the other, starting again at the front when the end
 * is reached. Nobody frees: whoever writes a word again waits for those who used it before.
 */
public final class Ring {
  private final String parameter;
  private final int from;
  private final int to;
  private int next;

  /**
   * Words {@code from .. to - 1}.
   *
   * @param parameter that says how deep the scratchpad is
   */
  public Ring(String parameter, int from, int to) {
    this.parameter = parameter;
    this.from = from;
    this.to = to;
    next = from;
  }

  /** Words in all. */
  public int size() {
    return to - from;
  }

  /** Sees to it that the next words that are taken, up to so many, lie one behind the other. */
  public void together(int words) {
    if (next + words > to) {
      next = from;
    }
  }

  /**
   * First of {@code words} words in a row.
   *
   * @throws RefusalException when there are not so many
   */
  public int take(int words) {
    if (words > size()) {
      throw new RefusalException(
          "%d words in a row do not fit %s, which leaves %d for them; raise it"
              .formatted(words, parameter, size()));
    }
    if (next + words > to) {
      next = from;
    }
    int taken = next;
    next += words;
    return taken;
  }
}
