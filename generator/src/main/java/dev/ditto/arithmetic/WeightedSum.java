package dev.ditto.arithmetic;

/**
 * The sum of two tensors with weights of either sign: {@code clamp((a * weightA + b * weightB +
 * 2^(shift-1)) >> shift)}, rounded once, to -limit .. limit. Serves samplers and guidance.
 *
 * @param weightA -131071 .. 131071
 * @param weightB -131071 .. 131071
 * @param shift 1 .. 47
 * @param limit 1 .. 32767
 */
public record WeightedSum(int weightA, int weightB, int shift, int limit) {
  /** Largest magnitude of a weight: signed 18 bits, symmetric. */
  public static final int WEIGHT_MAX = (1 << 17) - 1;

  public WeightedSum {
    if (Math.max(Math.abs(weightA), Math.abs(weightB)) > WEIGHT_MAX
        || shift < Requantization.SHIFT_MIN
        || shift > Requantization.SHIFT_MAX
        || limit < 1
        || limit > Short.MAX_VALUE) {
      throw new IllegalArgumentException(
          "weights %d and %d, shift %d, limit %d: legal is -131071 .. 131071, 1 .. 47, 1 .. 32767"
              .formatted(weightA, weightB, shift, limit));
    }
  }

  /**
   * The nearest weights for real ones, both with the same places.
   *
   * @param a what a unit of the first tensor is worth in units of the sum
   * @param b what a unit of the second tensor is worth in units of the sum
   */
  public static WeightedSum of(double a, double b, int limit) {
    double larger = Math.max(Math.abs(a), Math.abs(b));
    if (!(larger > 0 && larger < WEIGHT_MAX / 2)) {
      throw new IllegalArgumentException("no weights for %g and %g".formatted(a, b));
    }
    int shift = Math.min(16 - Math.getExponent(larger), Requantization.SHIFT_MAX);
    if (Math.round(Math.scalb(larger, shift)) > WEIGHT_MAX) {
      shift--;
    }
    return new WeightedSum(
        (int) Math.round(Math.scalb(a, shift)),
        (int) Math.round(Math.scalb(b, shift)),
        shift,
        limit);
  }

  /** One element. */
  public short apply(short a, short b) {
    long exact = (long) a * weightA + (long) b * weightB;
    return (short) Math.max(-limit, Math.min(limit, FixedPoint.shiftRight(exact, shift)));
  }

  /** Element by element. */
  public short[] apply(short[] a, short[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "cannot add %d values to %d".formatted(b.length, a.length));
    }
    short[] sum = new short[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = apply(a[i], b[i]);
    }
    return sum;
  }
}
