package dev.ditto.arithmetic;

/**
 * How the accelerator writes a difference of two codes, d = -255 .. 255, as signed digits: {@code d
 * = lo + 16 * hi}, exactly. A digit that is not zero is a <i>token</i> and costs one
 * multiplication.
 */
public enum DigitCode {
  /**
   * Two digits of five bits, each -16 .. 15. One token for -16 .. 15 and for the other multiples of
   * 16, two for the rest.
   */
  FIVE_BIT {
    @Override
    public int low(int difference) {
      if (single(difference)) {
        return difference;
      }
      return difference >= 248 ? difference - 240 : ((difference & 15) ^ 8) - 8;
    }

    @Override
    public int high(int difference) {
      if (single(difference)) {
        return 0;
      }
      return difference >= 248 ? 15 : (difference + 8) >> 4;
    }

    private boolean single(int difference) {
      return difference >= -16 && difference <= 15;
    }
  },

  /** One digit of nine bits: one token for whatever is not zero. */
  NINE_BIT {
    @Override
    public int low(int difference) {
      return difference;
    }

    @Override
    public int high(int difference) {
      return 0;
    }
  };

  /**
   * The code of an accelerator.
   *
   * @param digitBits 5 or 9
   */
  public static DigitCode of(int digitBits) {
    return digitBits == 5 ? FIVE_BIT : NINE_BIT;
  }

  /** The largest difference of two 8-bit codes, in either direction. */
  public static final int LIMIT = 255;

  private final byte[] tokens = new byte[2 * LIMIT + 1];

  DigitCode() {
    for (int d = -LIMIT; d <= LIMIT; d++) {
      tokens[d + LIMIT] = (byte) ((low(d) == 0 ? 0 : 1) + (high(d) == 0 ? 0 : 1));
    }
  }

  /** The digit of weight 1. */
  public abstract int low(int difference);

  /** The digit of weight 16. */
  public abstract int high(int difference);

  /** Number of tokens: 0, 1 or 2. */
  public int tokens(int difference) {
    return tokens[difference + LIMIT];
  }
}
