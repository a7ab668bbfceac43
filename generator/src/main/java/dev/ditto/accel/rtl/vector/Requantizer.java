package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
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
    var factor = reg(sint(17));
    factor.next(multiplier.signed());
    // All places but one: the last is dropped by rounding.
    var placesBiased = reg(uint(6));
    placesBiased.next(shift.wrapMinus(1));

    // Two registers behind the multiplier, for its own pipeline.
    var multiplied = reg(sint(49));
    multiplied.next(biased.times(factor));
    var placesMultiplied = reg(uint(6));
    placesMultiplied.next(placesBiased);
    var product = reg(sint(49));
    product.next(multiplied);
    var places = reg(uint(6));
    places.next(placesMultiplied);

    var shifted = reg(sint(49));
    shifted.next(product.shr(places));
    var rounded = reg(sint(16));
    rounded.next(shifted.round(1).sat(16));
    result.set(rounded);
  }
}
