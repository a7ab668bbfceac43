package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What the encoder adds to the performance counters in a cycle. {@code elements = zero + one +
 * two}.
 *
 * @param elements valid elements
 * @param zero elements without a token (in a dense array: code zero)
 * @param one elements with one token (in a dense array: all others)
 * @param two elements with two
 * @param windowsZero a window without any token was completed
 */
public record EncodeCounts(UInt elements, UInt zero, UInt one, UInt two, Bool windowsZero) {

  static Type<EncodeCounts> type(int width) {
    var count = uint(log2Up(width + 1));
    return struct(EncodeCounts.class, count, count, count, count, bool());
  }
}
