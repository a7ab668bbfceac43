package dev.ditto.model.golden;

/**
 * Requantisation as TensorFlow Lite's reference kernels and gemmlowp do it: two roundings, ties
 * away from zero. Only needed to meet published vectors; the accelerator rounds once.
 */
final class TfliteRounding {
  private TfliteRounding() {}

  /**
   * {@code sum * multiplier * 2^(shift - 31)}.
   *
   * @param multiplier Q0.31, 2^30 .. 2^31 - 1
   * @param shift positive to the left, applied before the product; negative to the right, after it
   */
  static int requantise(int sum, int multiplier, int shift) {
    int left = Math.max(shift, 0);
    int right = Math.max(-shift, 0);
    long product = (long) (sum << left) * multiplier;
    long nudge = product >= 0 ? 1L << 30 : 1 - (1L << 30);
    // Towards zero, so that together with the nudge ties leave zero on both sides.
    int high = (int) ((product + nudge) / (1L << 31));
    int mask = (1 << right) - 1;
    int remainder = high & mask;
    int threshold = (mask >> 1) + (high < 0 ? 1 : 0);
    return (high >> right) + (remainder > threshold ? 1 : 0);
  }
}
