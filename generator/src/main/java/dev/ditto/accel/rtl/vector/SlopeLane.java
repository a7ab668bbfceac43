package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.arithmetic.NormParameters;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.HighestOne;

/**
 * The multiply-add that normalises one channel, from the set's {@link Standard} and the channel's
 * learned slope and offset; see {@link dev.ditto.arithmetic.Normalization#affine}. A new channel
 * every cycle, {@link #LATENCY} cycles later.
 */
public final class SlopeLane extends Block {
  /** Cycles from channel to multiply-add. */
  public static final int LATENCY = 9;

  private static final int SLOPE = 16;
  private static final int MOST_SHIFT = 31;
  private static final int PRODUCT = 48;
  private static final int LEARNED = 52;
  private static final int OFFSET = 48;

  /** Output places have this many bits less than learned offsets. */
  private static final int BETA_EXCESS = NormParameters.FRACTION - 11;

  private static final int MEAN_FRACTION = 16;

  /** Learned slope in Q7.16. */
  public final SInt gamma = input(sint(24));

  /** Learned offset in Q7.16. */
  public final SInt beta = input(sint(24));

  /** The set's. */
  public final Standard standard = input(Standard.type());

  /** Multiplied with an element. */
  public final SInt multiplier = output(sint(18));

  /** Added to the product; saturated, which no result shows. */
  public final SInt offset = output(sint(OFFSET));

  /** Dropped from the sum, 1 .. 31. */
  public final UInt shift = output(uint(6));

  /** A lane. */
  public SlopeLane() {
    // 1, 2, 3: the slope's magnitude times one over the deviation.
    var steepness = reg(uint(gamma.width()));
    steepness.next(gamma.abs());
    var mantissa = delay(standard.mantissa(), 1);
    var multiplied = reg(uint(PRODUCT));
    multiplied.next(steepness.times(mantissa).trunc(PRODUCT));
    var product = delay(multiplied, 1);
    var places = delay(standard.shift().plus(BETA_EXCESS), 3);

    // 4: how many bits are too many, so that 16 are left, and no more than 31 are dropped later.
    SInt excess = HighestOne.places(product).signed().minus(SLOPE);
    SInt least = places.minus(MOST_SHIFT);
    var drop = reg(sint(8));
    drop.next(excess.lt(least).pick(least, excess).trunc(8));
    var whole = delay(product, 1);
    var wholePlaces = delay(places, 1);

    // 5: without them.
    UInt up = drop.negate().satUnsigned(6);
    UInt down = drop.satUnsigned(6);
    UInt longer = whole.shl(up).wrap(SLOPE + 1);
    UInt shorter = whole.asFix(0).shr(down, HALF_UP).asUInt().wrap(SLOPE + 1);
    var rounded = reg(uint(SLOPE + 1));
    rounded.next(drop.negative().pick(longer, shorter));
    var roundedPlaces = reg(uint(6));
    roundedPlaces.next(wholePlaces.minus(drop).asUInt().wrap(6));

    // 6: rounding up may have made a seventeenth bit, of a power of two.
    Bool overflow = rounded.bit(SLOPE);
    SInt magnitude = overflow.pick(rounded.shr(1), rounded).signed();
    var slope = reg(sint(SLOPE + 2));
    var negative = delay(gamma.negative(), 5);
    slope.next(negative.pick(magnitude.negate(), magnitude).trunc(SLOPE + 2));
    var slopePlaces = reg(uint(6));
    slopePlaces.next(roundedPlaces.wrapMinus(overflow.asUInt()));

    // 7, 8: the mean so amplified; the learned offset in the same places.
    var amplified = reg(sint(51));
    var meanBefore = delay(standard.mean(), 6);
    amplified.next(meanBefore.times(slope));
    var mean = delay(amplified, 1);
    var betaBeside = delay(beta, 7);
    SInt learned = betaBeside.widen(LEARNED);
    UInt atLearned = delay(slopePlaces, 1);
    SInt finer = learned.shl(atLearned.wrapMinus(BETA_EXCESS).wrap(5)).wrap(LEARNED);
    SInt coarser =
        learned
            .asFix(0)
            .shr(lit(BETA_EXCESS, 6).wrapMinus(atLearned), HALF_UP)
            .asSInt()
            .wrap(LEARNED);
    var start = reg(sint(LEARNED));
    start.next(atLearned.ge(BETA_EXCESS).pick(finer, coarser));

    // 9: one less the other.
    var result = reg(sint(OFFSET));
    result.next(start.minus(mean.round(MEAN_FRACTION)).sat(OFFSET));
    offset.set(result);
    var slopeBeside = delay(slope, 3);
    multiplier.set(slopeBeside);
    var placesBeside = delay(atLearned, 2);
    shift.set(placesBeside);
  }
}
