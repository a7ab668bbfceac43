package dev.ditto.arithmetic;

/**
 * The division of {@link Softmax}, made after the product of its codes with the values, where it is
 * one multiplication for each output instead of one division for each pair of tokens.
 */
public final class DeferredDivision {
  private final ScaleFactor unit;

  /**
   * A division for one attention layer.
   *
   * @param valueScale real value of 1 in the values' codes
   * @param outputScale real value of 1 in the 16-bit output
   */
  public DeferredDivision(double valueScale, double outputScale) {
    this.unit = ScaleFactor.of(valueScale / outputScale / Softmax.CODE_MAX);
  }

  /** A division whose unit is known. */
  public DeferredDivision(ScaleFactor unit) {
    this.unit = unit;
  }

  /** Value scale over output scale, over the largest code. */
  public ScaleFactor unit() {
    return unit;
  }

  /**
   * What the sums of {@code codes x V} of a row are multiplied by to give the output: {@code
   * valueScale / outputScale / 255 * 65536 / total}.
   *
   * @param total the row's, 65536 .. 2^31
   */
  public ScaleFactor factor(long total) {
    long product = unit.multiplier() * Reciprocal.mantissa(total);
    int drop = FixedPoint.bits(product) - 16;
    long multiplier = FixedPoint.shiftRight(product, drop);
    if (multiplier == 1 << 16) {
      multiplier >>= 1;
      drop++;
    }
    // The 16 fraction bits of the total stand against the factor 65536.
    int shift = unit.shift() + Reciprocal.FRACTION + Reciprocal.exponent(total) - 16 - drop;
    return new ScaleFactor((int) multiplier, shift);
  }

  /** One output: a sum of a row in the 16-bit vector domain. */
  public static short apply(int sum, ScaleFactor rowFactor) {
    return FixedPoint.saturate16(rowFactor.scale(sum));
  }
}
