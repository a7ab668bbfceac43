package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What is added up of a set of 16-bit values, at most 2^18 of them. A word of STAT holds one for
 * each channel, the first lowest; a word of ROW can hold one, see {@link RowWord}.
 *
 * @param sum of the values
 * @param squares sum of their squares
 */
public record PowerSums(SInt sum, UInt squares) {
  static final int SUM = 34;
  static final int SQUARES = 49;

  /** Of both. */
  public static final int BITS = SUM + SQUARES;

  static Type<PowerSums> type() {
    return struct(PowerSums.class, sint(SUM), uint(SQUARES));
  }

  /** Of both sets. */
  PowerSums plus(PowerSums that) {
    return new PowerSums(sum.wrapPlus(that.sum), squares.wrapPlus(that.squares));
  }
}
