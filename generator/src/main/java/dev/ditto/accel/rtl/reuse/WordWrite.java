package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A write that is never refused: {@code data} goes to {@code address} in cycles with {@code
 * enable}.
 */
public record WordWrite(Bool enable, UInt address, UInt data) {

  /** Its type for a memory of {@code depth} words of {@code bits} bits. */
  public static Type<WordWrite> type(int depth, int bits) {
    return struct(WordWrite.class, bool(), uint(log2Up(depth)), uint(bits));
  }

  /** This write, or else another's. */
  public WordWrite orElse(WordWrite other) {
    return enable.pick(this, other);
  }
}
