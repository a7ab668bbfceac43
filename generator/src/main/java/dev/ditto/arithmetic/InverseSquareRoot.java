package dev.ditto.arithmetic;

import java.math.BigInteger;

/**
 * {@code 1 / sqrt(value)} without division or root: a seed from a table, then {@code y <- y * (3 -
 * m * y^2) / 2} twice. The relative error is below 2^-25.
 *
 * @param mantissa y of {@code 1 / sqrt(value) = y * 2^-31 * 2^-exponent}, in (2^30, 2^31]
 * @param exponent half of the largest even number not above the place of the value's leading bit
 */
record InverseSquareRoot(long mantissa, int exponent) {
  /** Fraction bits of the mantissa. */
  static final int FRACTION = 31;

  private static final int[] SEEDS = VectorTables.inverseRootSeeds();

  /**
   * Of a positive integer of any size; the hardware's register has 80 bits.
   *
   * @param value at least 1
   */
  static InverseSquareRoot of(BigInteger value) {
    int even = (value.bitLength() - 1) & ~1;
    long m = value.shiftLeft(30).shiftRight(even).longValueExact(); // [1, 4) in Q2.30, cut off
    int index = (int) (m >> 25) - 32;
    long y = (long) SEEDS[index] << (FRACTION - VectorTables.SEED_FRACTION);
    for (int step = 0; step < 2; step++) {
      long square = y * y >> FRACTION;
      long product = m * square >> FRACTION; // m * y^2 in Q2.30, near 1
      y = y * ((3L << 30) - product) >> FRACTION;
    }
    return new InverseSquareRoot(y, even / 2);
  }
}
