package dev.ditto.arithmetic;

/**
 * From 32-bit sums to the 16-bit vector domain, per output channel:
 *
 * <pre>  out = sat16(((sum + bias) * multiplier + 2^(shift - 1)) &gt;&gt; shift)
 * </pre>
 *
 * one product, one addition, one arithmetic shift; ties go up. {@code sum + bias} wraps in 32 bits;
 * whoever builds a network proves that it does not come to that. The product is exact.
 *
 * <p>The arrays are not copied and must not be changed.
 *
 * @param bias added to the sum, in units of the sum
 * @param multiplier {@value #MULTIPLIER_MIN} .. {@value #MULTIPLIER_MAX}
 * @param shift {@value #SHIFT_MIN} .. {@value #SHIFT_MAX}
 */
public record Requantization(int[] bias, int[] multiplier, int[] shift) {
  /** Smallest multiplier: 16 significant bits. */
  public static final int MULTIPLIER_MIN = 1 << 15;

  /** Largest multiplier: unsigned 16 bits. */
  public static final int MULTIPLIER_MAX = (1 << 16) - 1;

  /** Smallest shift. */
  public static final int SHIFT_MIN = 1;

  /** Largest shift: a product has at most 48 bits, so beyond it every result would be 0 or -1. */
  public static final int SHIFT_MAX = 47;

  public Requantization {
    if (bias.length != multiplier.length || bias.length != shift.length) {
      throw new IllegalArgumentException(
          "bias, multiplier and shift differ in length: %d, %d, %d"
              .formatted(bias.length, multiplier.length, shift.length));
    }
    for (int c = 0; c < bias.length; c++) {
      if (multiplier[c] < MULTIPLIER_MIN || multiplier[c] > MULTIPLIER_MAX) {
        throw new IllegalArgumentException(
            "multiplier of channel %d is %d, legal is %d .. %d"
                .formatted(c, multiplier[c], MULTIPLIER_MIN, MULTIPLIER_MAX));
      }
      if (shift[c] < SHIFT_MIN || shift[c] > SHIFT_MAX) {
        throw new IllegalArgumentException(
            "shift of channel %d is %d, legal is %d .. %d"
                .formatted(c, shift[c], SHIFT_MIN, SHIFT_MAX));
      }
    }
  }

  /** Number of output channels. */
  public int channels() {
    return bias.length;
  }

  /** One sum of one channel. */
  public short apply(int sum, int channel) {
    return apply(sum, bias[channel], multiplier[channel], shift[channel]);
  }

  /** The rule itself. */
  public static short apply(int sum, int bias, int multiplier, int shift) {
    long product = (long) (sum + bias) * multiplier;
    return FixedPoint.saturate16(FixedPoint.shiftRight(product, shift));
  }
}
