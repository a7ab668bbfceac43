package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * The sum of a row's softmax numerators, and what the layer's outputs are worth; see {@link
 * dev.ditto.arithmetic.DeferredDivision}.
 *
 * @param total 65536 .. 2^31, with 16 fraction bits
 * @param multiplier of the layer's unit, 16 significant bits
 * @param shift of the layer's unit, 1 .. 47
 */
public record RowTotal(UInt total, UInt multiplier, UInt shift) {
  static Type<RowTotal> type() {
    return struct(RowTotal.class, uint(32), uint(16), uint(6));
  }
}
