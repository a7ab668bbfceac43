package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * One lane of the vector unit: {@code sat16(((sum + bias) * multiplier + 2^(shift - 1)) >> shift)},
 * a new value every cycle, {@link #LATENCY} cycles later. The sum with the bias is modulo 2^32,
 * everything else exact; halves are rounded up.
 */
public final class Requantizer extends Block {
  /** Cycles from the sum to the result. */
  public static final int LATENCY = 5;

  /** A column's sum. */
  public final SInt sum = input(sint(32));

  /** Added first. */
  public final SInt bias = input(sint(32));

  /** Multiplied with. */
  public final UInt multiplier = input(uint(16));

  /** Bits dropped, 1 .. 47. */
  public final UInt shift = input(uint(6));

  /** The result. */
  public final SInt result = output(sint(16));

  /** A lane. */
  public Requantizer() {
    var biased = reg(sint(32));
    biased.next(sum.wrapPlus(bias));
    // One place is divided off here and all others by the shifter, which then leaves a half for
    // rounding.
    FixType halves = ufix(16, 1);
    var factor = reg(halves);
    factor.next(multiplier.asFix(1));
    var placesBiased = reg(uint(6));
    placesBiased.next(shift.wrapMinus(1));

    // Two registers behind the multiplier, for its own pipeline.
    FixType exact = fix(32, 0).times(halves);
    var multiplied = reg(exact);
    multiplied.next(biased.asFix(0).times(factor));
    var placesMultiplied = reg(uint(6));
    placesMultiplied.next(placesBiased);
    var product = reg(exact);
    product.next(multiplied);
    var places = reg(uint(6));
    places.next(placesMultiplied);

    var shifted = reg(exact);
    shifted.next(product.shr(places, FLOOR));
    var rounded = reg(fix(16, 0));
    rounded.next(shifted.to(fix(16, 0), HALF_UP));
    result.set(rounded.asSInt());
  }
}
