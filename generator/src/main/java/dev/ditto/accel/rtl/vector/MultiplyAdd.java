package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * {@code (x * multiplier + offset) >> shift}, rounded: what a row, or a channel, is to be computed
 * with. A word of ROW can hold one, see {@link RowWord}.
 *
 * @param multiplier of the value
 * @param offset added to the product
 * @param shift bits dropped from the sum, 1 .. 47
 */
record MultiplyAdd(SInt multiplier, SInt offset, UInt shift) {
  static Type<MultiplyAdd> type() {
    return struct(MultiplyAdd.class, sint(18), sint(48), uint(6));
  }
}
