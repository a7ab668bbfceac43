package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A read that is never refused: the word at {@code address} is on the matching data port in the
 * cycle after one with {@code enable}, and in that cycle only.
 */
public record WordRead(Bool enable, UInt address) {

  /** Its type for a memory of {@code depth} words. */
  public static Type<WordRead> type(int depth) {
    return struct(WordRead.class, bool(), uint(log2Up(depth)));
  }

  /** This read, or else another's. */
  public WordRead orElse(WordRead other) {
    return enable.pick(this, other);
  }
}
