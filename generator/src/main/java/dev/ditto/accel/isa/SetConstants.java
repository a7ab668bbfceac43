package dev.ditto.accel.isa;

import dev.ditto.arithmetic.Standardization;
import java.math.BigInteger;

/**
 * What NORMALIZE and STANDARDIZE are told of the sets of values that they normalise: a {@link
 * Standardization} as operands.
 *
 * @param epsilonLow low bits of its epsilon
 * @param epsilonHigh the bits above
 * @param inverseCount one over the number of values of a set
 * @param count values of a set
 * @param meanShift places of the mean
 */
public record SetConstants(
    @Operand(word = 6, bits = LOW_BITS, meaning = "low bits of epsilon") long epsilonLow,
    @Operand(word = 7, low = LOW_BITS - 32, bits = 39, meaning = "high bits of epsilon")
        long epsilonHigh,
    @Operand(word = 9, bits = 31, meaning = "one over the number of values of a set")
        long inverseCount,
    @Operand(
            word = 10,
            bits = 19,
            min = 1,
            max = 1 << 18,
            unit = "values",
            meaning = "that a set has")
        long count,
    @Operand(word = 10, low = 24, bits = 6, min = 13, max = 31, meaning = "places of the mean")
        long meanShift) {
  /** Bits of the lower part of epsilon. Neither part has the 64 of a number with a sign. */
  private static final int LOW_BITS = 40;

  /** The operands. */
  public static SetConstants of(Standardization s) {
    return new SetConstants(
        s.epsilon().longValue() & (1L << LOW_BITS) - 1,
        s.epsilon().shiftRight(LOW_BITS).longValueExact(),
        s.inverseCount(),
        s.count(),
        s.meanShift());
  }

  /** What they say. */
  public Standardization standardization() {
    BigInteger high = BigInteger.valueOf(epsilonHigh).shiftLeft(LOW_BITS);
    return new Standardization(
        (int) count, high.or(BigInteger.valueOf(epsilonLow)), inverseCount, (int) meanShift);
  }
}
