package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What a row of attention's sums is multiplied with; see {@link
 * dev.ditto.arithmetic.DeferredDivision}.
 *
 * @param multiplier 16 significant bits
 * @param shift bits dropped from the product, 1 .. 47
 */
public record RowFactor(UInt multiplier, UInt shift) {
  static Type<RowFactor> type() {
    return struct(RowFactor.class, uint(16), uint(6));
  }
}
