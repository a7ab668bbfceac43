package dev.ditto.arithmetic;

/**
 * A positive real factor as the hardware multiplies by it: {@code multiplier * 2^-shift}, with 16
 * significant bits, hence a relative error of at most 2^-16.
 *
 * @param multiplier {@link Requantization#MULTIPLIER_MIN} .. {@link Requantization#MULTIPLIER_MAX}
 * @param shift {@link Requantization#SHIFT_MIN} .. {@link Requantization#SHIFT_MAX}
 */
public record ScaleFactor(int multiplier, int shift) {
  public ScaleFactor {
    if (multiplier < Requantization.MULTIPLIER_MIN || multiplier > Requantization.MULTIPLIER_MAX) {
      throw new IllegalArgumentException(
          "multiplier is %d, legal is %d .. %d"
              .formatted(multiplier, Requantization.MULTIPLIER_MIN, Requantization.MULTIPLIER_MAX));
    }
    if (shift < Requantization.SHIFT_MIN || shift > Requantization.SHIFT_MAX) {
      throw new IllegalArgumentException(
          "shift is %d, legal is %d .. %d"
              .formatted(shift, Requantization.SHIFT_MIN, Requantization.SHIFT_MAX));
    }
  }

  /**
   * The nearest representable factor.
   *
   * @param factor 2^-32 .. 2^15; beyond it there is none, and that is an error
   */
  public static ScaleFactor of(double factor) {
    if (!(factor > 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException("a scale factor must be positive and finite: " + factor);
    }
    int shift = 15 - Math.getExponent(factor);
    long multiplier = Math.round(Math.scalb(factor, shift));
    if (multiplier > Requantization.MULTIPLIER_MAX) {
      multiplier >>= 1;
      shift--;
    }
    if (shift < Requantization.SHIFT_MIN || shift > Requantization.SHIFT_MAX) {
      throw new IllegalArgumentException(
          "scale factor %g needs shift %d, legal is %d .. %d; the scales on both sides are too far apart"
              .formatted(factor, shift, Requantization.SHIFT_MIN, Requantization.SHIFT_MAX));
    }
    return new ScaleFactor((int) multiplier, shift);
  }

  /** The real factor this stands for. */
  public double value() {
    return Math.scalb((double) multiplier, -shift);
  }

  /** {@code value * multiplier / 2^shift}, ties up, not saturated. */
  public long scale(int value) {
    return FixedPoint.shiftRight((long) value * multiplier, shift);
  }

  /** The 16-bit value at another scale. */
  public short rescale(short value) {
    return FixedPoint.saturate16(scale(value));
  }

  /** The symmetric 8-bit code of a 16-bit value. */
  public byte code(short value) {
    return FixedPoint.saturateCode(scale(value));
  }
}
