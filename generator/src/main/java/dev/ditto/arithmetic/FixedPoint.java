package dev.ditto.arithmetic;

/** Rounding and saturation, the same everywhere in the vector domain. */
public final class FixedPoint {
  /** Fraction bits of Q4.11, the format of normalised values: one sign, four integer bits. */
  public static final int FRACTION_BITS = 11;

  /** 1.0 in Q4.11. */
  public static final int ONE = 1 << FRACTION_BITS;

  /** Codes are -{@value} .. {@value}: symmetric, so that no zero point is needed. */
  public static final int CODE_MAX = 127;

  private FixedPoint() {}

  /**
   * {@code value / 2^shift} to the nearest integer, ties up; a negative shift multiplies.
   *
   * @param shift at most 62; the caller keeps value + 2^(shift-1) within 64 bits
   */
  public static long shiftRight(long value, int shift) {
    if (shift <= 0) {
      return value << -shift;
    }
    return (value + (1L << (shift - 1))) >> shift;
  }

  /** Into signed 16 bits. */
  public static short saturate16(long value) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
  }

  /** Into the symmetric signed 8-bit codes. */
  public static byte saturateCode(long value) {
    return (byte) Math.max(-CODE_MAX, Math.min(CODE_MAX, value));
  }

  /** Number of significant bits of a value that is not negative. */
  public static int bits(long value) {
    return 64 - Long.numberOfLeadingZeros(value);
  }
}
