package dev.ditto.arithmetic;

/**
 * The sum of two tensors with scales of their own: {@code sat16((a * multiplierA + b * multiplierB
 * + 2^(shift-1)) >> shift)}, rounded once. Serves residual connections, and embeddings that are
 * added to every pixel.
 *
 * @param multiplierA 0 .. 65535
 * @param multiplierB 0 .. 65535; at least one of the two is 32768 or more
 * @param shift 1 .. 47
 */
public record ScaledAdd(int multiplierA, int multiplierB, int shift) {
  public ScaledAdd {
    int larger = Math.max(multiplierA, multiplierB);
    if (Math.min(multiplierA, multiplierB) < 0
        || larger < Requantization.MULTIPLIER_MIN
        || larger > Requantization.MULTIPLIER_MAX
        || shift < Requantization.SHIFT_MIN
        || shift > Requantization.SHIFT_MAX) {
      throw new IllegalArgumentException(
          "multipliers %d and %d with shift %d: legal is 0 .. 65535, the larger from 32768, shift 1 .. 47"
              .formatted(multiplierA, multiplierB, shift));
    }
  }

  /**
   * For the real scales of the operands and of the sum. The smaller factor has fewer significant
   * bits, but both have the same absolute precision, which is what the sum sees.
   */
  public static ScaledAdd of(double scaleA, double scaleB, double scaleSum) {
    double a = scaleA / scaleSum;
    double b = scaleB / scaleSum;
    int shift = 15 - Math.getExponent(Math.max(a, b));
    if (Math.round(Math.scalb(Math.max(a, b), shift)) > Requantization.MULTIPLIER_MAX) {
      shift--;
    }
    return new ScaledAdd(
        (int) Math.round(Math.scalb(a, shift)), (int) Math.round(Math.scalb(b, shift)), shift);
  }

  /** One element. */
  public short apply(short a, short b) {
    return FixedPoint.saturate16(
        FixedPoint.shiftRight((long) a * multiplierA + (long) b * multiplierB, shift));
  }

  /**
   * Element by element.
   *
   * @param b as long as {@code a}, or shorter and repeated: a vector of channels added to every
   *     pixel
   */
  public short[] apply(short[] a, short[] b) {
    if (b.length == 0 || a.length % b.length != 0) {
      throw new IllegalArgumentException(
          "cannot add %d values to %d".formatted(b.length, a.length));
    }
    short[] sum = new short[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = apply(a[i], b[i % b.length]);
    }
    return sum;
  }
}
