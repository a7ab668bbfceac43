package dev.ditto.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The arithmetic that GroupNorm and LayerNorm share: {@code y = gamma * (x - mean) / sqrt(variance
 * + epsilon) + beta} over a set of {@code count} 16-bit values, into Q4.11, with no division.
 *
 * <pre>  S = sum of x,  Q = sum of x^2,  A = count * Q - S^2 + E
 *  a = gamma * count / sqrt(A)                                    (rounded to 16 significant bits)
 *  b = beta - (S / count) * a                                     (from the rounded a)
 * </pre>
 *
 * <p>{@code count / sqrt(A)} is one over the standard deviation in units of x, and {@code E =
 * epsilon / scale^2 * count^2} is constant. A has {@value #EPSILON_FRACTION} fraction bits, since E
 * may be below 1 where the input's scale is coarse; otherwise it is exact. Taking b from the
 * rounded a keeps an error of a from being multiplied by the mean.
 *
 * <p>Against real arithmetic the result is off by at most 1.5 units of the last place.
 */
public final class Normalization {
  /** Most values normalised together: sums then fit in 34 and 49 bits. */
  public static final int COUNT_MAX = 1 << 18;

  /** Even, so that the root halves it. */
  private static final int EPSILON_FRACTION = 12;

  private static final int STANDARD_BITS = 24;
  private static final int SLOPE_BITS = 16;
  private static final int SHIFT_MAX = 31;
  private static final int MEAN_FRACTION = 16;

  private final int count;
  private final BigInteger epsilon;
  private final long inverseCount;
  private final int inverseCountShift;
  private final NormParameters parameters;

  /**
   * A normalisation of sets of fixed size.
   *
   * @param count values normalised together, 1 .. {@value #COUNT_MAX}
   * @param scale real value of 1 in the input
   * @param epsilon added to the variance in real units, above 0
   */
  public Normalization(int count, double scale, double epsilon, NormParameters parameters) {
    if (count < 1 || count > COUNT_MAX) {
      throw new IllegalArgumentException(
          "%d values to normalise together, legal is 1 .. %d".formatted(count, COUNT_MAX));
    }
    if (!(scale > 0) || !(epsilon > 0)) {
      throw new IllegalArgumentException(
          "scale and epsilon must be positive: %g, %g".formatted(scale, epsilon));
    }
    double steepest = parameters.largestGamma() * scale / StrictMath.sqrt(epsilon);
    if (!(steepest * FixedPoint.ONE < 1 << 14)) {
      throw new IllegalArgumentException(
          ("gamma %g at input scale %g and epsilon %g can amplify beyond the vector domain; "
                  + "the input scale is too coarse")
              .formatted(parameters.largestGamma(), scale, epsilon));
    }
    this.count = count;
    this.parameters = parameters;
    double places = epsilon / (scale * scale) * count * count;
    if (!(places < 0x1p66)) {
      throw new IllegalArgumentException(
          "epsilon %g at input scale %g is beyond the register; the input scale is too fine"
              .formatted(epsilon, scale));
    }
    this.epsilon =
        new BigDecimal(StrictMath.floor(StrictMath.scalb(places, EPSILON_FRACTION) + 0.5))
            .toBigInteger()
            .max(BigInteger.ONE);
    // 1 / count with 30 significant bits: count * inverseCount = 2^inverseCountShift, nearly.
    this.inverseCountShift = 29 + FixedPoint.bits(count - 1);
    this.inverseCount = ((1L << inverseCountShift) + count / 2) / count;
  }

  /** Added to {@code count * Q - S^2}, with {@value #EPSILON_FRACTION} fraction bits. */
  public BigInteger epsilon() {
    return epsilon;
  }

  /** One over the count, 30 significant bits. */
  public long inverseCount() {
    return inverseCount;
  }

  /** Places by which {@code S * inverseCount} has more than the mean's {@value #MEAN_FRACTION}. */
  public int meanShift() {
    return inverseCountShift - MEAN_FRACTION;
  }

  /** One over the standard deviation, {@code mantissa * 2^-shift}, and the mean in Q15.16. */
  public record Statistics(long mantissa, int shift, long mean) {}

  /** Statistics of one set from its sum and its sum of squares. */
  public Statistics statistics(long sum, long squares) {
    BigInteger a =
        BigInteger.valueOf(count)
            .multiply(BigInteger.valueOf(squares))
            .subtract(BigInteger.valueOf(sum).pow(2))
            .shiftLeft(EPSILON_FRACTION)
            .add(epsilon);
    InverseSquareRoot root = InverseSquareRoot.of(a);
    long product = root.mantissa() * count;
    int drop = FixedPoint.bits(product) - STANDARD_BITS;
    long mantissa = FixedPoint.shiftRight(product, drop);
    long mean = FixedPoint.shiftRight(sum * inverseCount, inverseCountShift - MEAN_FRACTION);
    int shift = InverseSquareRoot.FRACTION + root.exponent() - EPSILON_FRACTION / 2 - drop;
    return new Statistics(mantissa, shift, mean);
  }

  /** The multiply-add of one channel. */
  public Affine affine(Statistics statistics, int channel) {
    int gamma = parameters.gamma()[channel];
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
    long beta =
        FixedPoint.shiftRight(
            parameters.beta()[channel], NormParameters.FRACTION - FixedPoint.FRACTION_BITS - shift);
    return new Affine(a, beta - FixedPoint.shiftRight(statistics.mean() * a, MEAN_FRACTION), shift);
  }
}
