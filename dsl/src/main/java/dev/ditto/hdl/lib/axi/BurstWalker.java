package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.assertAlways;
import static dev.ditto.hdl.Hdl.assume;
import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.cover;
import static dev.ditto.hdl.Hdl.formal;
import static dev.ditto.hdl.Hdl.gives;
import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.lit;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.sint;
import static dev.ditto.hdl.Hdl.states;
import static dev.ditto.hdl.Hdl.takes;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.ImpossibleException;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.States;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * Cuts a strided transfer into bursts: none crosses 4 KB or is longer than allowed. A burst takes
 * two cycles, one to measure it and one to give it.
 */
public final class BurstWalker extends Block {
  /**
   * @param addressBits up to 64
   * @param dataBits of a beat, a power of two from 8 to 1024
   * @param maxBurst beats, a power of two up to 256 that fits 4 KB
   * @param runBits bits that count the pieces
   * @param beatBits bits that count the beats of a piece, at least 9
   * @param budgetBits bits that count all beats
   */
  public record Params(
      int addressBits, int dataBits, int maxBurst, int runBits, int beatBits, int budgetBits) {
    public Params {
      AxiShape.check("burst walker", addressBits, dataBits);
      int most = Math.min(MOST_BEATS, 4096 / (dataBits / 8));
      AxiShape.check("burst walker", "maxBurst", maxBurst, 1, most);
      ImpossibleException.unless(
          Integer.bitCount(maxBurst) == 1,
          "burst walker: maxBurst is " + maxBurst + ", it is a power of two");
      AxiShape.check("burst walker", "runBits", runBits, 1, 64);
      AxiShape.check("burst walker", "beatBits", beatBits, 9, 64);
      AxiShape.check("burst walker", "budgetBits", budgetBits, 1, 64);
    }

    int beatShift() {
      return Integer.numberOfTrailingZeros(dataBits / 8);
    }
  }

  /** Of a burst, in AXI4. */
  private static final int MOST_BEATS = 256;

  private enum Phase {
    IDLE,
    MEASURE,
    GIVE
  }

  /** What to walk. */
  public final Stream<StridedTransfer> in;

  /** The bursts. */
  public final Stream<Burst> out;

  /** Ends the present transfer after the burst that is being given, if any. */
  public final Bool stop = input(bool());

  /** A transfer is being walked. */
  public final Bool busy = output(bool());

  /** The transfer was ended because its next burst would exceed the budget; for one cycle. */
  public final Bool overrun = output(bool());

  public BurstWalker(Params p) {
    super(p);
    in = takes(StridedTransfer.type(p));
    out = gives(Burst.type(p.addressBits()));
    var phase = states(Phase.IDLE);
    var start = reg(uint(p.addressBits()));
    var address = reg(uint(p.addressBits()));
    var runs = reg(uint(p.runBits()));
    var beats = reg(uint(p.beatBits()));
    var left = reg(uint(p.beatBits()));
    var stride = reg(sint(32));
    var budget = reg(uint(p.budgetBits()));
    var size = reg(uint(9));

    UInt limit = toBoundary(p, address);
    UInt measured = left.lt(limit).pick(left, limit).trunc(9);
    UInt nextStart = start.wrapPlus(stride.wrap(p.addressBits()).asUInt());
    Bool exceeds = size.gt(budget);
    Bool runEnds = left.eq(size);

    in.ready(phase.is(Phase.IDLE));
    busy.set(phase.is(Phase.IDLE).not());
    overrun.set(phase.is(Phase.GIVE).and(exceeds));
    out.offer(
        phase.is(Phase.GIVE).and(exceeds.not()), new Burst(address, size.wrapMinus(1).trunc(8)));

    phase.each(
        now ->
            switch (now) {
              case IDLE ->
                  () ->
                      when(
                          in.valid(),
                          () -> {
                            start.next(in.data().address());
                            address.next(in.data().address());
                            runs.next(in.data().runs());
                            beats.next(in.data().beats());
                            left.next(in.data().beats());
                            stride.next(in.data().stride());
                            budget.next(in.data().budget());
                            phase.go(Phase.MEASURE);
                          });
              case MEASURE ->
                  () -> {
                    size.next(measured);
                    phase.go(Phase.GIVE);
                    when(stop, () -> phase.go(Phase.IDLE));
                  };
              case GIVE ->
                  () ->
                      when(exceeds, () -> phase.go(Phase.IDLE))
                          .elseWhen(
                              out.ready(),
                              () -> {
                                budget.next(budget.wrapMinus(size.wrap(p.budgetBits())));
                                phase.go(Phase.MEASURE);
                                when(
                                        runEnds,
                                        () -> {
                                          start.next(nextStart);
                                          address.next(nextStart);
                                          left.next(beats);
                                          runs.next(runs.wrapMinus(1));
                                          when(runs.eq(1), () -> phase.go(Phase.IDLE));
                                        })
                                    .otherwise(
                                        () -> {
                                          address.next(address.wrapPlus(size.shl(p.beatShift())));
                                          left.next(left.wrapMinus(size));
                                        });
                              });
            });
    formal(() -> describeBursts(p, phase, address, start, stride, left, beats, size));
  }

  /** No burst is longer than what is left of its piece, nor crosses 4 KB. */
  private void describeBursts(
      Params p,
      States<Phase> phase,
      UInt address,
      UInt start,
      SInt stride,
      UInt left,
      UInt beats,
      UInt size) {
    var asked = in.data();
    UInt none = lit(0, p.beatShift());
    when(
        in.valid(),
        () -> {
          assume(low(p, asked.address()).eq(none), "starts_at_a_beat");
          assume(low(p, asked.stride().asUInt()).eq(none), "strides_whole_beats");
          assume(asked.runs().ne(0).and(asked.beats().ne(0)), "asks_for_something");
        });
    when(
        busy,
        () -> {
          assertAlways(low(p, address).eq(none).and(low(p, start).eq(none)), "on_a_beat");
          assertAlways(low(p, stride.asUInt()).eq(none), "whole_strides");
          assertAlways(left.ne(0).and(beats.ne(0)), "something_left");
        });
    when(
        phase.is(Phase.GIVE),
        () -> {
          assertAlways(size.ne(0).and(size.le(left)), "within_its_piece");
          assertAlways(size.le(toBoundary(p, address)), "within_its_boundary");
        });
    when(
        out.valid(),
        () -> {
          UInt bytes = out.data().length().plus(1).shl(p.beatShift());
          UInt end = out.data().address().bits(11, 0).plus(bytes);
          assertAlways(end.le(4096), "within_4_kilobytes");
          // The longest burst of all is as long as a length can say.
          if (p.maxBurst() < MOST_BEATS) {
            assertAlways(out.data().length().lt(p.maxBurst()), "within_the_longest_burst");
          }
        });
    cover(out.fires().and(out.data().length().eq(p.maxBurst() - 1)), "gives_a_longest_burst");
    cover(overrun, "runs_over_its_budget");
  }

  /** The bits of an address within a beat. */
  private static UInt low(Params p, UInt address) {
    return address.bits(p.beatShift() - 1, 0);
  }

  /**
   * Most beats of a burst that starts here: up to the next multiple of the longest burst. As that
   * divides 4 KB, no burst crosses 4 KB, and all but the first and last are as long as can be.
   */
  private static UInt toBoundary(Params p, UInt address) {
    int bits = Integer.numberOfTrailingZeros(p.maxBurst());
    UInt position = bits == 0 ? lit(0, 1) : address.slice(p.beatShift(), bits);
    return lit(p.maxBurst(), 9).wrapMinus(position);
  }
}
