package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A VECTOR command (requantise) as the vector unit takes it. Whoever offers it has checked the
 * ranges.
 *
 * @param a first word in Y
 * @param rows rows to process, 1 .. yDepth
 * @param param first word in PARAM of the column tile
 * @param vector first word in VECTOR
 */
public record VectorCommand(UInt a, UInt rows, UInt param, UInt vector) {

  /** Its type in an accelerator of these parameters. */
  public static Type<VectorCommand> type(Parameters p) {
    return type(VectorUnit.Params.of(p));
  }

  static Type<VectorCommand> type(VectorUnit.Params p) {
    return struct(
        VectorCommand.class,
        uint(log2Up(p.yDepth())),
        uint(log2Up(p.yDepth() + 1)),
        uint(log2Up(p.paramDepth())),
        uint(log2Up(p.vectorDepth())));
  }
}
