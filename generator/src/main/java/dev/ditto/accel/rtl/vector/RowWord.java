package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A word of ROW. It holds one of three things, each in the lowest bits, its first component lowest:
 *
 * <pre>
 *   {@link PowerSums}     bits 33..0 sum          bits 82..34 squares
 *   {@link SoftmaxRow}    bits 31..0 largest      bits 63..32 total
 *   {@link MultiplyAdd}   bits 17..0 multiplier   bits 65..18 offset    bits 71..66 shift
 * </pre>
 */
public final class RowWord {
  /** Of a word. */
  public static final int BITS = PowerSums.SUM + PowerSums.SQUARES;

  private RowWord() {}

  /** The word that holds this. */
  static UInt of(Record use) {
    return pack(use).widen(BITS);
  }

  /** What the word holds, if it is of that type. */
  static <R extends Record> R as(Type<R> type, UInt word) {
    return unpack(type, word.trunc(type.width()));
  }
}
