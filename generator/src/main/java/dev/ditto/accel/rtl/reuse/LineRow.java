package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A row of a line whose rows are summed up: it becomes its own sum and that of all before it.
 *
 * @param from word that holds it
 * @param to word that gets the sum
 * @param first of its line
 * @param stays the sum is kept, else only added to those that follow
 */
public record LineRow(UInt from, UInt to, Bool first, Bool stays) {

  /** Its type in a Y scratchpad of that depth. */
  public static Type<LineRow> type(int depth) {
    var address = uint(log2Up(depth));
    return struct(LineRow.class, address, address, bool(), bool());
  }
}
