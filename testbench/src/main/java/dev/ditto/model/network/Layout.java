package dev.ditto.model.network;

/** What the axes of a {@link Value} mean. The batch axis, outermost, is never part of it. */
public enum Layout {
  /** A single number: []. */
  SCALAR(0),

  /** Whole numbers that stand for words: [words]. */
  WORDS(1),

  /** One number for each channel: [channels]. */
  VECTOR(1),

  /** A channel vector for each token: [tokens, channels]. */
  TOKENS(2),

  /** A feature map: [channels, height, width]. */
  MAP(3),

  /** A number for each pair of a query and a key token: [heads, queries, keys]. */
  SCORES(3);

  private final int rank;

  Layout(int rank) {
    this.rank = rank;
  }

  /** Number of axes, without the batch. */
  public int rank() {
    return rank;
  }
}
