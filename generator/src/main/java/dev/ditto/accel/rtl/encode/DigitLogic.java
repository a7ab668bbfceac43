package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * {@link dev.ditto.arithmetic.DigitCode#FIVE_BIT} in gates: the two signed 5-bit digits of a 9-bit
 * difference. The low four bits of the low digit are always those of the difference, which is all
 * the hardware there is to it.
 */
final class DigitLogic {
  private DigitLogic() {}

  /** Low digit, 5 bits, of a 9-bit difference. */
  static SInt lo(SInt d) {
    var low = d.bits(3, 0);
    var sign = isSmall(d).pick(d.bit(4), isTop(d).not().and(d.bit(3)));
    return cat(sign.asUInt(), low).asSInt();
  }

  /** High digit, 5 bits, of a 9-bit difference. */
  static SInt hi(SInt d) {
    UInt carry = d.bit(3).and(isTop(d).not()).asUInt();
    UInt high = d.bits(8, 4).wrapPlus(carry);
    return isSmall(d).pick(lit(0, 5), high).asSInt();
  }

  private static Bool isSmall(SInt d) {
    var upper = d.bits(8, 4);
    return upper.all().or(upper.any().not());
  }

  /** From 248 on, where the high digit would need a sixth bit. */
  private static Bool isTop(SInt d) {
    return d.bit(8).not().and(d.bits(7, 3).all());
  }
}
