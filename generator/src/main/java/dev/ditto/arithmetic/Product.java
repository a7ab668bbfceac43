package dev.ditto.arithmetic;

/** Products of Q4.11 values: gates, and the modulation of a normalised token. */
public final class Product {
  private Product() {}

  /** {@code a * b}, all in Q4.11. */
  public static short gate(short a, short b) {
    return FixedPoint.saturate16(FixedPoint.shiftRight((long) a * b, FixedPoint.FRACTION_BITS));
  }

  /** {@code x * (1 + scale) + shift}, all in Q4.11, rounded once (adaptive layer normalisation). */
  public static short modulate(short x, short scale, short shift) {
    long exact = (long) x * (FixedPoint.ONE + scale) + ((long) shift << FixedPoint.FRACTION_BITS);
    return FixedPoint.saturate16(FixedPoint.shiftRight(exact, FixedPoint.FRACTION_BITS));
  }
}
