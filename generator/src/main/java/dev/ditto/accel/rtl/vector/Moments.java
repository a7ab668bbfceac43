package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What is known of a set of 16-bit values that is to be normalised, and the layer's constants; see
 * {@link dev.ditto.arithmetic.Normalization}.
 *
 * @param sum of the values
 * @param squares sum of their squares
 * @param count of the values, 1 .. 2^18
 * @param epsilon times the square of count, with 12 fraction bits
 * @param inverseCount one over count, 30 significant bits
 * @param meanShift places by which {@code sum * inverseCount} has too many, 13 .. 31
 */
public record Moments(
    SInt sum, UInt squares, UInt count, UInt epsilon, UInt inverseCount, UInt meanShift) {
  static final int COUNT = 19;
  static final int EPSILON = 79;

  static Type<Moments> type() {
    return struct(
        Moments.class,
        sint(PowerSums.SUM),
        uint(PowerSums.SQUARES),
        uint(COUNT),
        uint(EPSILON),
        uint(31),
        uint(6));
  }
}
