package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * How a set of values is brought to mean 0 and deviation 1.
 *
 * @param mantissa 24 bits, or just 2^24; times 2^-shift it is one over the standard deviation
 * @param shift -2 .. 58
 * @param mean with 16 fraction bits
 */
public record Standard(UInt mantissa, SInt shift, SInt mean) {
  static Type<Standard> type() {
    return struct(Standard.class, uint(25), sint(7), sint(33));
  }
}
