package dev.ditto.program.run;

import dev.ditto.accel.isa.Space;
import dev.ditto.arithmetic.FixedPoint;

/** How the sums of a layer lie in memory: with as few bits as are proved to be enough. */
final class SumSpace {
  /** Bits of a sum in memory as {@link Space#Y24}. */
  private static final int NARROW = 24;

  /** Magnitude that no signed code exceeds. */
  private static final long SIGNED = 128;

  /** Magnitude that no unsigned code exceeds. */
  private static final long UNSIGNED = 255;

  private SumSpace() {}

  /**
   * Of sums that need so many bits, their sign included.
   *
   * @return {@link Space#Y} or {@link Space#Y24}
   */
  static Space of(int bits) {
    return bits <= NARROW ? Space.Y24 : Space.Y;
  }

  /**
   * Of a product whose operands are both codes, of which nothing is known but their range.
   *
   * @param terms of a sum
   * @param unsigned whether one operand's codes are 0 .. 255; else both are -128 .. 127
   */
  static Space ofCodes(int terms, boolean unsigned) {
    long largest = terms * SIGNED * (unsigned ? UNSIGNED : SIGNED);
    return of(FixedPoint.bits(largest) + 1);
  }

  /** What a region of such sums is. */
  static Region.Kind kind(Space space) {
    return space == Space.Y24 ? Region.Kind.SUMS24 : Region.Kind.SUMS;
  }
}
