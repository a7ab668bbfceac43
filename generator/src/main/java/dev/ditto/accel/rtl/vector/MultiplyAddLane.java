package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;

/**
 * The arithmetic that most of the vector domain is made of, one lane of it:
 *
 * <pre>  y = sat16(((a + bias) * multiplier + b * second + offset + 2^(shift - 1)) &gt;&gt; shift)
 * </pre>
 *
 * <p>{@code a + bias} is modulo 2^32, everything else exact; halves are rounded up. A new value
 * every cycle, {@link #LATENCY} cycles later. What it is used for, and which operands are then
 * zero:
 *
 * <table>
 * <caption>Uses</caption>
 * <tr><td>requantisation</td><td>{@code (sum + bias) * multiplier}</td></tr>
 * <tr><td>another scale</td><td>{@code a * multiplier}</td></tr>
 * <tr><td>a sum of two scales</td><td>{@code a * multiplier + b * second}</td></tr>
 * <tr><td>a normalisation, a modulation, an embedding</td><td>{@code a * multiplier + offset}</td></tr>
 * <tr><td>a product</td><td>{@code a * multiplier}, the multiplier being the other tensor</td></tr>
 * </table>
 */
public final class MultiplyAddLane extends Block {
  /** Cycles from operands to result. */
  public static final int LATENCY = 6;

  private static final FixType PLACES = fix(16, 0);

  /** A sum, or a tensor's element. */
  public final SInt a = input(sint(32));

  /** Added to it first. */
  public final SInt bias = input(sint(32));

  /** Multiplied with the sum of both. */
  public final SInt multiplier = input(sint(18));

  /** An element of a second tensor. */
  public final SInt b = input(sint(16));

  /** Multiplied with that one. */
  public final SInt second = input(sint(18));

  /** Added at last. */
  public final SInt offset = input(sint(48));

  /** Bits dropped, 1 .. 47. */
  public final UInt shift = input(uint(6));

  /** The result. */
  public final SInt y = output(sint(16));

  /** A lane. */
  public MultiplyAddLane() {
    var biased = reg(sint(32));
    biased.next(a.wrapPlus(bias));
    var factor = delay(multiplier, 1);
    var secondProduct = reg(sint(34));
    secondProduct.next(b.times(second));
    var offsetBeside = delay(offset, 1);

    // Two registers behind the multiplier, for its own pipeline.
    var multiplied = reg(sint(50));
    multiplied.next(biased.times(factor));
    var added = reg(sint(49));
    added.next(secondProduct.plus(offsetBeside));
    var product = delay(multiplied, 1);
    var addedBeside = delay(added, 1);

    var total = reg(fix(51, 1));
    total.next(product.plus(addedBeside).asFix(1));

    // One place is divided off by the point and all others by the shifter, which leaves a half for
    // rounding.
    var places = delay(shift.wrapMinus(1), 4);
    var shifted = reg(fix(51, 1));
    shifted.next(total.shr(places, FLOOR));
    var rounded = reg(PLACES);
    rounded.next(shifted.to(PLACES, HALF_UP));
    y.set(rounded.asSInt());
  }
}
