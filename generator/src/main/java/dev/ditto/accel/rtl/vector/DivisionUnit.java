package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.arithmetic.VectorTables;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * The division that softmax puts off: one over a row's total, from a table and two Newton steps on
 * one multiplier, times the layer's unit. A row takes {@value #MOST_CYCLES} cycles at most.
 */
public final class DivisionUnit extends Block {
  /** Most cycles from a row's total to its factor. */
  public static final int MOST_CYCLES = 24;

  private static final int PLACES = 31;
  private static final int SEED_BITS = 6;

  /** The total's fraction bits stand against a factor 65536; its mantissa has 16 bits too many. */
  private static final int EXCESS = PLACES - 16;

  /** Rows. */
  public final Stream<RowTotal> in = takes(RowTotal.type());

  /** Their factors, in the same order. */
  public final Stream<RowFactor> out = gives(RowFactor.type());

  private enum Step {
    IDLE,
    NORMALISE,
    SEED,
    PRODUCT,
    UPDATE,
    SCALE,
    DONE
  }

  private final SharedMultiplier multiplier = new SharedMultiplier(33, 32);

  /** A unit. */
  public DivisionUnit() {
    UInt product = multiplier.product();

    RowTotal row = reg(in.type());
    RowFactor factor = reg(out.type());
    var exponent = reg(uint(5));
    var y = reg(uint(32));
    var secondStep = reg(bool());
    UInt m = row.total();

    var step = states(Step.IDLE);
    in.ready(step.is(Step.IDLE));
    out.offer(step.is(Step.DONE), factor);
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
                                    next(row, in.data());
                                    exponent.next(PLACES);
                                    step.go(Step.NORMALISE);
                                  });
                      case NORMALISE ->
                          () ->
                              when(m.bit(PLACES), () -> step.go(Step.SEED))
                                  .elseWhen(
                                      m.slice(PLACES - 3, 4).any(),
                                      () -> {
                                        m.next(m.shl(1).wrap(32));
                                        exponent.next(exponent.wrapMinus(1));
                                      })
                                  .otherwise(
                                      () -> {
                                        m.next(m.shl(4).wrap(32));
                                        exponent.next(exponent.wrapMinus(4));
                                      });
                      case SEED ->
                          () -> {
                            UInt first =
                                seed(m.slice(PLACES - SEED_BITS, SEED_BITS))
                                    .shl(PLACES - VectorTables.SEED_FRACTION);
                            y.next(first);
                            secondStep.next(0);
                            multiplier.start(m.shr(1), first);
                            step.go(Step.PRODUCT);
                          };
                      case PRODUCT ->
                          () -> {
                            UInt nearOne = product.slice(PLACES - 1, 33);
                            UInt two = lit(1L << PLACES + 1, 33);
                            multiplier.start(two.wrapMinus(nearOne), y);
                            step.go(Step.UPDATE);
                          };
                      case UPDATE ->
                          () -> {
                            UInt better = product.slice(PLACES, 32);
                            y.next(better);
                            secondStep.next(1);
                            when(
                                    secondStep,
                                    () -> {
                                      multiplier.start(better, row.multiplier());
                                      step.go(Step.SCALE);
                                    })
                                .otherwise(
                                    () -> {
                                      multiplier.start(m.shr(1), better);
                                      step.go(Step.PRODUCT);
                                    });
                          };
                      case SCALE ->
                          () -> {
                            scale(row, factor, exponent, product.wrap(48));
                            step.go(Step.DONE);
                          };
                      case DONE -> () -> when(out.ready(), () -> step.go(Step.IDLE));
                    }));
  }

  private static UInt seed(UInt index) {
    return Table.unsigned(index, 16, VectorTables.reciprocalSeeds());
  }

  /** A product of 46 to 48 bits rounded to 16, and what that does to the shift. */
  private static void scale(RowTotal row, RowFactor factor, UInt exponent, UInt product) {
    UInt shortest = product.round(30);
    UInt middle = product.round(31);
    UInt longest = product.round(32);
    Bool is48 = product.bit(47);
    Bool is47 = product.bit(46);
    UInt mantissa = is48.pick(longest.wrap(17), is47.pick(middle.wrap(17), shortest.wrap(17)));
    UInt drop = is48.pick(lit(32, 6), is47.pick(lit(31, 6), lit(30, 6)));
    // Rounding up may have made a seventeenth bit, of a power of two.
    Bool overflow = mantissa.bit(16);
    factor.multiplier().next(overflow.pick(mantissa.shr(1), mantissa).wrap(16));
    SInt shift =
        row.shift()
            .plus(exponent)
            .signed()
            .plus(EXCESS)
            .minus(drop.signed())
            .minus(overflow.asUInt().signed());
    factor.shift().next(shift.asUInt().wrap(6));
  }
}
