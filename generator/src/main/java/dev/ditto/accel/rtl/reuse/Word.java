package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/** A word and where it goes: payload of streams into memories that may make their writer wait. */
public record Word(UInt address, UInt data) {

  /** Its type for a memory of {@code depth} words of {@code bits} bits. */
  public static Type<Word> type(int depth, int bits) {
    return struct(Word.class, uint(log2Up(depth)), uint(bits));
  }
}
