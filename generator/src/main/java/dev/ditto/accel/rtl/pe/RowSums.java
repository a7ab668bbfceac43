package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A finished row.
 *
 * @param row which
 * @param sums 32 bits a column, column 0 lowest
 */
public record RowSums(RowTag row, UInt sums) {

  static Type<RowSums> type(PeParameters p) {
    return struct(RowSums.class, RowTag.type(p), uint(p.sumsBits()));
  }
}
