package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A row to fetch: where its walk over taps and windows starts, and the shape of that walk, which is
 * the same for all rows of a command. Counts are of what remains after the present one, so that
 * zero means the last.
 *
 * @param row which row
 * @param address window address of the first step
 * @param column input column of the first step
 * @param line input line of the first step
 * @param step place in the weight memory of the first step
 * @param shape of the walk
 */
public record RowTask(RowTag row, UInt address, SInt column, SInt line, UInt step, RowShape shape) {
  /** Bits of an input coordinate on its way: beyond 16, so that padding on both sides fits. */
  static final int COORDINATE = 18;

  static Type<RowTask> type(ArrayParameters p) {
    return struct(
        RowTask.class,
        RowTag.type(p.pe()),
        uint(p.addressBits()),
        sint(COORDINATE),
        sint(COORDINATE),
        uint(p.pe().stepBits()),
        RowShape.type(p));
  }
}
