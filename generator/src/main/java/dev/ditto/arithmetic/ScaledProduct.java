package dev.ditto.arithmetic;

/**
 * The product of a tensor with factors in Q4.11: {@code sat16((x * factor + 2^(shift - 1)) >>
 * shift)}. Serves gates and gated feed-forward layers.
 *
 * @param shift 1 .. 31; {@link FixedPoint#FRACTION_BITS} leaves the tensor's scale as it is, one
 *     more doubles it
 */
public record ScaledProduct(int shift) {
  public ScaledProduct {
    if (shift < 1 || shift > 31) {
      throw new IllegalArgumentException("shift is %d, legal is 1 .. 31".formatted(shift));
    }
  }

  /**
   * For the real scales of tensor and product.
   *
   * @param productScale {@code scale} times a power of two
   */
  public static ScaledProduct of(double scale, double productScale) {
    double ratio = productScale / scale;
    int power = Math.getExponent(ratio);
    if (ratio != Math.scalb(1.0, power)) {
      throw new IllegalArgumentException(
          "the product's scale %s is no power of two times %s".formatted(productScale, scale));
    }
    return new ScaledProduct(FixedPoint.FRACTION_BITS + power);
  }

  /** One element. */
  public short apply(short x, short factor) {
    return FixedPoint.saturate16(FixedPoint.shiftRight((long) x * factor, shift));
  }

  /**
   * Element by element.
   *
   * @param factors as many as {@code x} has, or fewer and repeated: one for each channel
   */
  public short[] apply(short[] x, short[] factors) {
    if (factors.length == 0 || x.length % factors.length != 0) {
      throw new IllegalArgumentException(
          "cannot multiply %d values by %d".formatted(x.length, factors.length));
    }
    short[] product = new short[x.length];
    for (int i = 0; i < x.length; i++) {
      product[i] = apply(x[i], factors[i % factors.length]);
    }
    return product;
  }

  /** {@code x * (1 + scale) + shift}, everything in Q4.11, rounded once. */
  public static short modulate(short x, short scale, short shift) {
    long sum = (long) x * (FixedPoint.ONE + scale) + ((long) shift << FixedPoint.FRACTION_BITS);
    return FixedPoint.saturate16(FixedPoint.shiftRight(sum, FixedPoint.FRACTION_BITS));
  }
}
