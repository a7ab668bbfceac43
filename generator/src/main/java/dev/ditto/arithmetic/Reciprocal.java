package dev.ditto.arithmetic;

/**
 * {@code 1 / value} without a division: a seed from a table, then {@code y <- y * (2 - m * y)}
 * twice. The relative error is below 2^-27.
 */
final class Reciprocal {
  /** Fraction bits of the mantissa that {@link #mantissa} returns. */
  static final int FRACTION = 31;

  private static final int[] SEEDS = VectorTables.reciprocalSeeds();

  private Reciprocal() {}

  /**
   * y of {@code 1 / value = y * 2^-31 * 2^-exponent}, y in (2^30, 2^31], where exponent is the
   * place of the value's leading bit.
   *
   * @param value 1 .. 2^32 - 1
   */
  static long mantissa(long value) {
    long m = value << (FRACTION - exponent(value)); // [1, 2) in Q1.31
    int index = (int) (m >> (FRACTION - 6)) - VectorTables.RECIPROCAL_SEEDS;
    long y = (long) SEEDS[index] << (FRACTION - VectorTables.SEED_FRACTION);
    for (int step = 0; step < 2; step++) {
      long product = (m >> 1) * y >> (FRACTION - 1); // m * y, near 1
      y = y * ((1L << (FRACTION + 1)) - product) >> FRACTION;
    }
    return y;
  }

  /** Place of the leading bit. */
  static int exponent(long value) {
    return FixedPoint.bits(value) - 1;
  }
}
