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
 * epsilon / scale^2 * count^2} is constant. A has {@value Standardization#EPSILON_FRACTION}
 * fraction bits, since E may be below 1 where the input's scale is coarse; otherwise it is exact.
 * Taking b from the rounded a keeps an error of a from being multiplied by the mean.
 *
 * <p>Against real arithmetic the result is off by at most 1.5 units of the last place.
 */
public final class Normalization {
  /** Most values normalised together: sums then fit in 34 and 49 bits. */
  public static final int COUNT_MAX = 1 << 18;

  private final Standardization standardization;
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
    double places = epsilon / (scale * scale) * count * count;
    if (!(places < 0x1p66)) {
      throw new IllegalArgumentException(
          "epsilon %g at input scale %g is beyond the register; the input scale is too fine"
              .formatted(epsilon, scale));
    }
    BigInteger added =
        new BigDecimal(
                StrictMath.floor(StrictMath.scalb(places, Standardization.EPSILON_FRACTION) + 0.5))
            .toBigInteger()
            .max(BigInteger.ONE);
    // 1 / count with 30 significant bits: count * inverse = 2^shift, nearly.
    int shift = 29 + FixedPoint.bits(count - 1);
    long inverse = ((1L << shift) + count / 2) / count;
    this.standardization =
        new Standardization(count, added, inverse, shift - Standardization.MEAN_FRACTION);
    this.parameters = parameters;
  }

  /** The constants. */
  public Standardization standardization() {
    return standardization;
  }

  /** The multiply-add of a channel of a set with these sums. */
  public Affine affine(Standardization.Statistics statistics, int channel) {
    return Standardization.affine(
        statistics, parameters.gamma()[channel], parameters.beta()[channel]);
  }
}
