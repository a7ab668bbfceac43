package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * A 9-bit difference as two signed 5-bit digits, {@code d = lo + 16 hi}, exactly. Small differences
 * need one digit only:
 *
 * <pre>
 *   -16 &lt;= d &lt;= 15    lo = d,                      hi = 0
 *   d &gt;= 248          lo = d - 240,                hi = 15
 *   otherwise         lo = d mod 16 in -8 .. 7,    hi = (d + 8) div 16
 * </pre>
 *
 * <p>The second row keeps hi in five bits. In every row the low four bits of lo are those of d,
 * which is all the hardware there is to it. Written twice: for signals and for numbers.
 */
public final class DigitCode {
  /** Smallest difference of two 8-bit codes. */
  public static final int MIN = -255;

  /** Largest difference of two 8-bit codes. */
  public static final int MAX = 255;

  private DigitCode() {}

  /** Low digit of a difference, -16 .. 15. */
  public static int lo(int d) {
    check(d);
    if (d >= -16 && d <= 15) {
      return d;
    }
    return d >= 248 ? d - 240 : ((d & 15) ^ 8) - 8;
  }

  /** High digit of a difference, -16 .. 15. */
  public static int hi(int d) {
    check(d);
    if (d >= -16 && d <= 15) {
      return 0;
    }
    return d >= 248 ? 15 : (d + 8) >> 4;
  }

  private static void check(int d) {
    if (d < MIN || d > MAX) {
      throw new IllegalArgumentException("difference " + d + ", legal " + MIN + ".." + MAX);
    }
  }

  /** Low digit, 5 bits, of a 9-bit difference. */
  public static SInt lo(SInt d) {
    var low = d.bits(3, 0);
    var sign = isSmall(d).pick(d.bit(4), isTop(d).not().and(d.bit(3)));
    return cat(sign.asUInt(), low).asSInt();
  }

  /** High digit, 5 bits, of a 9-bit difference. */
  public static SInt hi(SInt d) {
    UInt carry = d.bit(3).and(isTop(d).not()).asUInt();
    UInt high = d.bits(8, 4).wrapPlus(carry);
    return isSmall(d).pick(lit(0, 5), high).asSInt();
  }

  private static dev.ditto.hdl.Bool isSmall(SInt d) {
    var upper = d.bits(8, 4);
    return upper.all().or(upper.any().not());
  }

  private static dev.ditto.hdl.Bool isTop(SInt d) {
    return d.bit(8).not().and(d.bits(7, 3).all());
  }
}
