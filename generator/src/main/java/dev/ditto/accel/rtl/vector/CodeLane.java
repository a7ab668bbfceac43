package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * A value brought to the scale of codes: {@code (value * multiplier + 2^(shift - 1)) >> shift}, cut
 * to -127 .. 127. A new one every cycle, {@link #LATENCY} cycles later.
 */
public final class CodeLane extends Block {
  /** Cycles from value to code. */
  public static final int LATENCY = 4;

  private static final int LARGEST = 127;

  /** The value. */
  public final SInt value = input(sint(16));

  /** Of the layer; the same while values are on their way. */
  public final UInt multiplier = input(uint(16));

  /** Bits dropped, 1 .. 47; the same while values are on their way. */
  public final UInt shift = input(uint(6));

  /** The code. */
  public final SInt code = output(sint(8));

  /** A lane. */
  public CodeLane() {
    // One place is divided off by the point and all others by the shifter, which leaves a half for
    // rounding.
    FixType exact = fix(33, 1);
    var factor = reg(sint(16));
    factor.next(value);
    var multiplied = reg(exact);
    multiplied.next(factor.times(multiplier.signed()).trunc(33).asFix(1));
    var shifted = reg(exact);
    shifted.next(multiplied.shr(shift.wrapMinus(1), FLOOR));
    var rounded = reg(sint(8));
    SInt whole = shifted.to(fix(8, 0), HALF_UP).asSInt();
    rounded.next(whole.lt(-LARGEST).pick(-LARGEST, whole));
    code.set(rounded);
  }
}
