package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What the array adds to the performance counters in a cycle, two cycles later. While {@code busy},
 * {@code active + waitWindow + waitDrain + noJob} is the number of row-PEs; otherwise all are zero.
 *
 * @param busy a COMPUTE is in flight
 * @param active row-PEs that retired a token
 * @param waitWindow row-PEs whose next window was on the way
 * @param waitDrain row-PEs that waited to hand over their sums
 * @param noJob row-PEs without a row
 * @param tokens tokens retired
 * @param rowDrained a row was added to Y
 */
public record ArrayStatus(
    Bool busy,
    UInt active,
    UInt waitWindow,
    UInt waitDrain,
    UInt noJob,
    UInt tokens,
    Bool rowDrained) {

  static Type<ArrayStatus> type(ArrayParameters p) {
    var rows = uint(log2Up(p.rows() + 1));
    return struct(
        ArrayStatus.class,
        bool(),
        rows,
        rows,
        rows,
        rows,
        uint(log2Up(p.rows() * p.pe().lanes() + 1)),
        bool());
  }
}
