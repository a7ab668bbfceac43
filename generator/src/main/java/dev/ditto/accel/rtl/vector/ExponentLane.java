package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.arithmetic.VectorTables;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.UInt;
import java.util.Arrays;

/**
 * One numerator of a {@link dev.ditto.arithmetic.Softmax}: two to the minus {@code below *
 * multiplier * 2^-shift}, in units of 2^12, where below says how far a logit lies below the largest
 * of its row. A new one every cycle, {@link #LATENCY} cycles later.
 */
final class ExponentLane extends Block {
  /** Cycles from logit to numerator. */
  public static final int LATENCY = 7;

  private static final int FRACTION = 12;
  private static final int SHARE_BITS = 6;
  private static final FixType POWER = ufix(17, VectorTables.EXPONENTIAL_FRACTION);

  /** Distance to the row's largest logit. */
  public final UInt below = input(uint(32));

  /** Of the layer's scale factor. */
  public final UInt multiplier = input(uint(16));

  /** Of the layer's scale factor, 1 .. 47. */
  public final UInt shift = input(uint(6));

  /** The power of two, to be added up. */
  public final Fix power = output(POWER);

  /** The same as an operand of the array, 255 for a power of 1. */
  public final UInt code = output(uint(8));

  /** A lane. */
  ExponentLane() {
    FixType exact = ufix(48, 1);
    var multiplied = reg(exact);
    multiplied.next(below.times(multiplier).asFix(1));
    var places = delay(shift.wrapMinus(1), 2);
    var product = delay(multiplied, 1);

    // So many halvings that nothing is left count as the most that are told apart.
    var shifted = reg(exact);
    shifted.next(product.shr(places, FLOOR));
    var logarithm = reg(uint(FRACTION + 5));
    logarithm.next(shifted.round(0, HALF_UP).asUInt().sat(FRACTION + 5));

    int[] all = VectorTables.exponential();
    int[] table = Arrays.copyOf(all, VectorTables.EXPONENTIAL_INTERVALS);
    int[] steps = Arrays.copyOf(Table.steps(all), VectorTables.EXPONENTIAL_INTERVALS);
    UInt index = logarithm.slice(SHARE_BITS, FRACTION - SHARE_BITS);
    var entry = reg(POWER);
    entry.next(Table.unsigned(index, POWER.width(), table).asFix(POWER.fraction()));
    var step = reg(sint(11));
    step.next(Table.signed(index, 11, steps));
    var share = reg(ufix(SHARE_BITS, SHARE_BITS));
    share.next(logarithm.slice(0, SHARE_BITS).asFix(SHARE_BITS));
    var halvings = delay(logarithm.slice(FRACTION, 5), 2);

    var mantissa = reg(POWER);
    mantissa.next(entry.plus(step.asFix(POWER.fraction()).times(share)).to(POWER, HALF_UP));

    var result = reg(POWER);
    result.next(
        halvings
            .gt(POWER.width())
            .pick(lit(0, POWER), mantissa.shr(halvings, HALF_UP).to(POWER, HALF_UP)));
    power.set(result);
    code.set(result.times(lit(255, ufix(8, 0))).to(ufix(8, 0), HALF_UP).asUInt());
  }
}
