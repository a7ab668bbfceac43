package dev.ditto.arithmetic;

import java.util.Arrays;

/**
 * Learned slope and offset of a normalisation, per channel, in signed Q7.16 (24 bits). The arrays
 * are not copied and must not be changed.
 *
 * @param gamma slopes
 * @param beta offsets, in units of the output
 */
public record NormParameters(int[] gamma, int[] beta) {
  /** Fraction bits of both. */
  public static final int FRACTION = 16;

  private static final int LIMIT = 1 << 23;

  public NormParameters {
    if (gamma.length != beta.length) {
      throw new IllegalArgumentException(
          "%d slopes but %d offsets".formatted(gamma.length, beta.length));
    }
    for (int c = 0; c < gamma.length; c++) {
      inRange("gamma", c, gamma[c]);
      inRange("beta", c, beta[c]);
    }
  }

  private static void inRange(String name, int channel, long value) {
    if (value < -LIMIT || value >= LIMIT) {
      throw new IllegalArgumentException(
          "%s of channel %d is %s, legal is -128 .. 128"
              .formatted(name, channel, Math.scalb((double) value, -FRACTION)));
    }
  }

  /** Rounded from real numbers. */
  public static NormParameters of(float[] gamma, float[] beta) {
    return new NormParameters(fixed(gamma), fixed(beta));
  }

  /** Slope 1 and offset 0, for a normalisation that has learned none. */
  public static NormParameters identity(int channels) {
    int[] gamma = new int[channels];
    Arrays.fill(gamma, 1 << FRACTION);
    return new NormParameters(gamma, new int[channels]);
  }

  /** Whether all slopes are 1 and all offsets 0. */
  public boolean isIdentity() {
    return Arrays.stream(gamma).allMatch(g -> g == 1 << FRACTION)
        && Arrays.stream(beta).allMatch(b -> b == 0);
  }

  private static int[] fixed(float[] values) {
    int[] fixed = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      // Casting saturates, and what saturates is refused above.
      fixed[i] = (int) Math.floor(Math.scalb((double) values[i], FRACTION) + 0.5);
    }
    return fixed;
  }

  /** Number of channels. */
  public int channels() {
    return gamma.length;
  }

  /** Largest magnitude of a slope, in real units. */
  double largestGamma() {
    long largest = 0;
    for (int value : gamma) {
      largest = Math.max(largest, Math.abs((long) value));
    }
    return Math.scalb((double) largest, -FRACTION);
  }
}
