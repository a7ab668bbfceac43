package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/** A row: its place in Y, and which of the two COMPUTE commands in flight it belongs to. */
public record RowTag(UInt y, Bool slot) {

  static Type<RowTag> type(PeParameters p) {
    return struct(RowTag.class, uint(p.yBits()), bool());
  }
}
