package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What is known of a row of logits, in a word of ROW, see {@link RowWord}.
 *
 * @param largest of the logits
 * @param total of the numerators, with 16 fraction bits, at most 2^31
 */
record SoftmaxRow(SInt largest, UInt total) {
  static Type<SoftmaxRow> type() {
    return struct(SoftmaxRow.class, sint(32), uint(32));
  }
}
