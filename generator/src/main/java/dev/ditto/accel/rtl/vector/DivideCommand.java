package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A DIVIDE command as the divider takes it. Whoever offers it has checked the ranges.
 *
 * @param row word of the first row in ROW
 * @param rows rows to process, 1 .. rowDepth
 * @param multiplier of the layer's unit, 16 significant bits
 * @param shift of the layer's unit, 1 .. 47
 */
public record DivideCommand(UInt row, UInt rows, UInt multiplier, UInt shift) {

  static Type<DivideCommand> type(int rowDepth) {
    return struct(
        DivideCommand.class, uint(log2Up(rowDepth)), uint(log2Up(rowDepth + 1)), uint(16), uint(6));
  }
}
