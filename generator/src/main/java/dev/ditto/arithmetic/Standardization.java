package dev.ditto.arithmetic;

import java.math.BigInteger;

/**
 * What the hardware is told of a {@link Normalization}, and what it makes of sums: the constants of
 * sets of one size at one scale.
 *
 * @param count values normalised together
 * @param epsilon added to {@code count * Q - S^2}, with {@value #EPSILON_FRACTION} fraction bits
 * @param inverseCount one over the count, 30 significant bits
 * @param meanShift places by which {@code S * inverseCount} has more than the mean's {@value
 *     #MEAN_FRACTION}
 */
public record Standardization(int count, BigInteger epsilon, long inverseCount, int meanShift) {
  /** Even, so that the root halves it. */
  static final int EPSILON_FRACTION = 12;

  private static final int STANDARD_BITS = 24;
  private static final int SLOPE_BITS = 16;
  private static final int SHIFT_MAX = 31;
  static final int MEAN_FRACTION = 16;

  /** One over the standard deviation, {@code mantissa * 2^-shift}, and the mean in Q15.16. */
  public record Statistics(long mantissa, int shift, long mean) {}

  /** Statistics of one set from its sum and its sum of squares. */
  public Statistics statistics(long sum, long squares) {
    InverseSquareRoot root = InverseSquareRoot.of(spread(sum, squares));
    long product = root.mantissa() * count;
    int drop = FixedPoint.bits(product) - STANDARD_BITS;
    long mantissa = FixedPoint.shiftRight(product, drop);
    long mean = FixedPoint.shiftRight(sum * inverseCount, meanShift);
    int shift = InverseSquareRoot.FRACTION + root.exponent() - EPSILON_FRACTION / 2 - drop;
    return new Statistics(mantissa, shift, mean);
  }

  /**
   * The variance times {@code count^2}, with epsilon, and with {@value #EPSILON_FRACTION} fraction
   * bits.
   */
  public BigInteger spread(long sum, long squares) {
    return BigInteger.valueOf(count)
        .multiply(BigInteger.valueOf(squares))
        .subtract(BigInteger.valueOf(sum).pow(2))
        .shiftLeft(EPSILON_FRACTION)
        .add(epsilon);
  }

  /**
   * The multiply-add of a channel.
   *
   * @param gamma learned slope in Q7.16
   * @param beta learned offset in Q7.16
   */
  public static Affine affine(Statistics statistics, int gamma, int beta) {
    long product = Math.abs((long) gamma) * statistics.mantissa();
    // The slope in output places an input place is product * 2^-shift.
    int shift = statistics.shift() + NormParameters.FRACTION - FixedPoint.FRACTION_BITS;
    int drop = Math.max(FixedPoint.bits(product) - SLOPE_BITS, shift - SHIFT_MAX);
    long magnitude = FixedPoint.shiftRight(product, drop);
    if (magnitude == 1L << SLOPE_BITS) {
      magnitude >>= 1;
      drop++;
    }
    shift -= drop;
    int a = (int) (gamma < 0 ? -magnitude : magnitude);
    long offset =
        FixedPoint.shiftRight(beta, NormParameters.FRACTION - FixedPoint.FRACTION_BITS - shift);
    return new Affine(
        a, offset - FixedPoint.shiftRight(statistics.mean() * a, MEAN_FRACTION), shift);
  }
}
