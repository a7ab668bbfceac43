package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.HALF_UP;

import dev.ditto.arithmetic.VectorTables;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.HighestOne;

/**
 * From sums to mean and one over standard deviation, without division: {@code A = count * squares -
 * sum^2 + epsilon}, its inverse square root from a table and two Newton steps, all on one
 * multiplier. A set takes {@value #MOST_CYCLES} cycles at most.
 */
public final class StandardUnit extends Block {
  /** Most cycles from a set's sums to its standard. */
  public static final int MOST_CYCLES = 52;

  private static final int OPERAND = 34;
  private static final int REGISTER = 80;

  private static final int PLACES = 31;
  private static final long THREE = 3L << 30;

  /** Fraction bits of epsilon, and half of them, which the root leaves. */
  private static final int EPSILON_FRACTION = 12;

  /** Bits of the mantissa that is handed on. */
  private static final int MANTISSA = 24;

  /** What all sets have in common; the same while one is on its way. */
  public final StandardConstants constants = input(StandardConstants.type());

  /** Sets. */
  public final Stream<PowerSums> in = takes(PowerSums.type());

  /** Their standards, in the same order. */
  public final Stream<Standard> out = gives(Standard.type());

  private enum Step {
    IDLE,
    LOW,
    HIGH,
    SQUARE,
    MEAN,
    NORMALISE,
    SEED,
    ROOT_SQUARE,
    ROOT_PRODUCT,
    ROOT_UPDATE,
    SCALE,
    ROUND,
    DONE
  }

  private final SharedMultiplier multiplier = new SharedMultiplier(OPERAND, OPERAND);

  /** A unit. */
  public StandardUnit() {
    UInt product = multiplier.product();
    UInt mantissa31 = product.slice(PLACES, OPERAND);

    PowerSums set = reg(in.type());
    Standard standard = reg(out.type());
    UInt magnitude = set.sum().abs();
    var value = reg(uint(REGISTER));
    var exponent = reg(uint(6));
    var y = reg(uint(32));
    var secondStep = reg(bool());
    var scaled = reg(uint(51));
    var drop = reg(uint(5));

    var step = states(Step.IDLE);
    in.ready(step.is(Step.IDLE));
    out.offer(step.is(Step.DONE), standard);
    multiplier.whenReady(
        () ->
            step.each(
                now ->
                    switch (now) {
                      case IDLE ->
                          () ->
                              when(
                                  in.valid(),
                                  () -> {
                                    next(set, in.data());
                                    multiplier.start(
                                        constants.count(), in.data().squares().slice(0, OPERAND));
                                    step.go(Step.LOW);
                                  });
                      case LOW ->
                          () -> {
                            value.next(product);
                            multiplier.start(
                                constants.count(),
                                set.squares().slice(OPERAND, PowerSums.SQUARES - OPERAND));
                            step.go(Step.HIGH);
                          };
                      case HIGH ->
                          () -> {
                            value.next(value.wrapPlus(product.shl(OPERAND).wrap(REGISTER)));
                            multiplier.start(magnitude, magnitude);
                            step.go(Step.SQUARE);
                          };
                      case SQUARE ->
                          () -> {
                            value.next(value.wrapMinus(product));
                            multiplier.start(magnitude, constants.inverseCount());
                            step.go(Step.MEAN);
                          };
                      case MEAN ->
                          () -> {
                            standard.mean().next(mean(set.sum().negative(), product));
                            value.next(
                                value
                                    .shl(EPSILON_FRACTION)
                                    .wrap(REGISTER)
                                    .wrapPlus(constants.epsilon()));
                            exponent.next(REGISTER / 2 - 1);
                            step.go(Step.NORMALISE);
                          };
                      case NORMALISE ->
                          () -> {
                            UInt top = value.slice(REGISTER - 8, 8);
                            when(
                                    top.any().not(),
                                    () -> {
                                      value.next(value.shl(8).wrap(REGISTER));
                                      exponent.next(exponent.wrapMinus(4));
                                    })
                                .elseWhen(
                                    top.slice(6, 2).any().not(),
                                    () -> {
                                      value.next(value.shl(2).wrap(REGISTER));
                                      exponent.next(exponent.wrapMinus(1));
                                    })
                                .otherwise(() -> step.go(Step.SEED));
                          };
                      case SEED ->
                          () -> {
                            UInt seed = seed(value.slice(REGISTER - 7, 7));
                            UInt first = seed.shl(PLACES - VectorTables.SEED_FRACTION);
                            y.next(first);
                            secondStep.next(0);
                            multiplier.start(first, first);
                            step.go(Step.ROOT_SQUARE);
                          };
                      case ROOT_SQUARE ->
                          () -> {
                            multiplier.start(value.slice(REGISTER - 32, 32), mantissa31);
                            step.go(Step.ROOT_PRODUCT);
                          };
                      case ROOT_PRODUCT ->
                          () -> {
                            multiplier.start(y, lit(THREE, 32).wrapMinus(mantissa31.wrap(32)));
                            step.go(Step.ROOT_UPDATE);
                          };
                      case ROOT_UPDATE ->
                          () -> {
                            UInt better = mantissa31.wrap(32);
                            y.next(better);
                            secondStep.next(1);
                            when(
                                    secondStep,
                                    () -> {
                                      multiplier.start(better, constants.count());
                                      step.go(Step.SCALE);
                                    })
                                .otherwise(
                                    () -> {
                                      multiplier.start(better, better);
                                      step.go(Step.ROOT_SQUARE);
                                    });
                          };
                      case SCALE ->
                          () -> {
                            UInt raw = product.wrap(51);
                            scaled.next(raw);
                            drop.next(excess(raw));
                            step.go(Step.ROUND);
                          };
                      case ROUND ->
                          () -> {
                            standard
                                .mantissa()
                                .next(
                                    scaled
                                        .asFix(0)
                                        .shr(drop, HALF_UP)
                                        .asUInt()
                                        .trunc(MANTISSA + 1));
                            standard.shift().next(shift(exponent, drop));
                            step.go(Step.DONE);
                          };
                      case DONE -> () -> when(out.ready(), () -> step.go(Step.IDLE));
                    }));
  }

  private SInt mean(Bool negative, UInt product) {
    SInt signed = product.signed();
    SInt both = negative.pick(signed.negate(), signed);
    return both.asFix(0).shr(constants.meanShift(), HALF_UP).asSInt().trunc(33);
  }

  /** The table starts at 1, which is at 32 of the seven bits' units. */
  private static UInt seed(UInt top) {
    int[] table = VectorTables.inverseRootSeeds();
    return Table.unsigned(top.wrapMinus(VectorTables.INVERSE_ROOT_SEEDS / 3), 16, table);
  }

  /** Bits of a number beyond {@link #MANTISSA}. */
  private static UInt excess(UInt number) {
    return HighestOne.places(number.shr(MANTISSA));
  }

  private static SInt shift(UInt exponent, UInt drop) {
    SInt places = exponent.signed().plus(PLACES - EPSILON_FRACTION / 2).minus(drop.signed());
    return places.trunc(7);
  }
}
