package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What sets of values that are to be normalised have in common; see {@link
 * dev.ditto.arithmetic.Standardization}.
 *
 * @param count of the values, 1 .. 2^18
 * @param epsilon times the square of count, with 12 fraction bits
 * @param inverseCount one over count, 30 significant bits
 * @param meanShift places by which {@code sum * inverseCount} has too many, 13 .. 31
 */
public record StandardConstants(UInt count, UInt epsilon, UInt inverseCount, UInt meanShift) {
  static final int COUNT = 19;
  static final int EPSILON_LOW = 40;
  static final int EPSILON_HIGH = 39;
  static final int INVERSE = 31;
  static final int MEAN_SHIFT = 6;

  static Type<StandardConstants> type() {
    return struct(
        StandardConstants.class,
        uint(COUNT),
        uint(EPSILON_HIGH + EPSILON_LOW),
        uint(INVERSE),
        uint(MEAN_SHIFT));
  }
}
