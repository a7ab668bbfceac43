package dev.ditto.model.golden;

/** What flows between the operations of the integer model, for one image. */
sealed interface IntegerValue {
  /**
   * A tensor of the 16-bit vector domain, the channel running fastest: {@code
   * [height][width][channels]}, {@code [tokens][channels]} or {@code [channels]}.
   */
  record Vector(short[] data) implements IntegerValue {}

  /** Attention scores as exact sums, {@code [heads][queries][keys]}. */
  record Scores(int[] sums) implements IntegerValue {}

  /**
   * Softmax without its division.
   *
   * @param codes unsigned, {@code [heads][queries][keys]}
   * @param totals {@code [heads][queries]}, see {@link dev.ditto.arithmetic.Softmax}
   */
  record Numerators(byte[] codes, long[] totals) implements IntegerValue {}
}
