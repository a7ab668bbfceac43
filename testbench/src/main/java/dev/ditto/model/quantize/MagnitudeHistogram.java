package dev.ditto.model.quantize;

/**
 * How often each magnitude occurs among many numbers. The range grows by doubling, so nothing needs
 * to be known beforehand; the largest magnitude is kept exactly.
 */
final class MagnitudeHistogram {
  private static final int BINS = 4096;

  private final long[] counts = new long[BINS];
  private double binWidth;
  private double largest;
  private long total;

  /** Adds numbers; not-a-number and infinity are an error. */
  void add(float[] values) {
    double most = 0;
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException("takes the value " + value + " in calibration");
      }
      most = Math.max(most, Math.abs((double) value));
    }
    largest = Math.max(largest, most);
    grow();
    for (float value : values) {
      counts[binWidth == 0 ? 0 : (int) (Math.abs((double) value) / binWidth)]++;
    }
    total += values.length;
  }

  /** Makes the range reach beyond the largest magnitude. */
  private void grow() {
    if (binWidth == 0 && largest > 0) {
      // All numbers so far were 0 and lie in the first bin.
      binWidth = Math.scalb(1.0, Math.getExponent(largest) + 1) / BINS;
    }
    while (largest >= binWidth * BINS && largest > 0) {
      for (int i = 0; i < BINS; i++) {
        counts[i] = i < BINS / 2 ? counts[2 * i] + counts[2 * i + 1] : 0;
      }
      binWidth *= 2;
    }
  }

  /** The largest magnitude, 0 if there was none. */
  double largest() {
    return largest;
  }

  /**
   * A magnitude that at least the given share of the numbers do not exceed; the largest for a share
   * of 1, otherwise exact to one bin.
   */
  double percentile(double share) {
    long needed = (long) Math.ceil(share * total);
    long below = 0;
    for (int i = 0; i < BINS; i++) {
      below += counts[i];
      if (below >= needed) {
        return share == 1 ? largest : Math.min(largest, (i + 1) * binWidth);
      }
    }
    return largest;
  }
}
