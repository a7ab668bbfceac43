package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A TRANSPOSE command as the transposer takes it. Whoever offers it has checked the ranges.
 *
 * @param from first word in CODE
 * @param to first word in CODE of the result; the same block, or one beside it
 */
public record TransposeCommand(UInt from, UInt to) {

  static Type<TransposeCommand> type(int codeDepth) {
    return struct(TransposeCommand.class, uint(log2Up(codeDepth)), uint(log2Up(codeDepth)));
  }
}
