package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * An ACCUMULATE command as the line accumulator takes it. Whoever offers it has checked the ranges.
 *
 * @param y first word in Y
 * @param rows to sum up, 1 .. yDepth
 * @param line rows of a line, 1 .. yDepth
 * @param skip first rows of a line that are left out, 0 .. yDepth - 1
 */
public record AccumulateCommand(UInt y, UInt rows, UInt line, UInt skip) {

  static Type<AccumulateCommand> type(int yDepth) {
    var rows = uint(log2Up(yDepth + 1));
    return struct(AccumulateCommand.class, uint(log2Up(yDepth)), rows, rows, uint(log2Up(yDepth)));
  }
}
