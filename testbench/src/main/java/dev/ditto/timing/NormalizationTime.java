package dev.ditto.timing;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.rtl.vector.SlopeLane;
import dev.ditto.arithmetic.Standardization;
import dev.ditto.interpreter.Datapath;
import dev.ditto.interpreter.Datapath.PowerSums;

/**
 * How long STANDARDIZE and NORMALIZE take: {@link dev.ditto.accel.rtl.vector.Normalizer} and its
 * {@link dev.ditto.accel.rtl.vector.StandardUnit}s.
 */
final class NormalizationTime {
  /** Steps of a unit, of which eleven wait two cycles for the multiplier, without shifts. */
  private static final int STEPS = 37;

  private static final int REGISTER = 80;

  private final Datapath datapath;
  private final UnitTurns units;
  private final int lanes;

  private NormalizationTime(int lanes, Datapath datapath) {
    this.lanes = lanes;
    this.datapath = datapath;
    units = new UnitTurns(lanes);
  }

  /** Cycles from command to end. */
  static long of(Command.Standardize c, int lanes, Datapath datapath) {
    return new NormalizationTime(lanes, datapath).rows(c) + SlopeLane.LATENCY + 1;
  }

  /** Cycles from command to end. */
  static long of(Command.Normalize c, int lanes, Datapath datapath) {
    return new NormalizationTime(lanes, datapath).groups(c) + SlopeLane.LATENCY + 1;
  }

  private long rows(Command.Standardize c) {
    Standardization constants = c.constants().standardization();
    long ready = DivisionTime.READ;
    long given = 0;
    for (long row = 0; row < c.rows(); row++) {
      PowerSums sums = datapath.rowSums(c.row() + row);
      ready = DivisionTime.NEXT + units.take(ready, steps(constants, sums.sum(), sums.squares()));
      given = Math.max(given + 1, units.made());
      units.give(given);
    }
    return given;
  }

  /**
   * Channels are read twice, to add them up by groups, and to apply a group's standard; each time a
   * channel a cycle, and a cycle more for the next word. The marks of the first reading come a
   * cycle after the sums, as PARAM is read for the second first.
   */
  private long groups(Command.Normalize c) {
    Standardization constants = c.constants().standardization();
    int channels = (int) c.words() * lanes;
    long added = DivisionTime.READ;
    long applied = DivisionTime.READ - 1;
    int first = 0;
    long sum = 0;
    long squares = 0;
    for (int channel = 0; channel < channels; channel++) {
      added += channel > 0 && channel % lanes == 0 ? 2 : 1;
      PowerSums own = datapath.channelSums(c.stat(), c.source(), channel);
      sum += own.sum();
      squares += own.squares();
      if (own.last() || channel == channels - 1) {
        added = units.take(added, steps(constants, sum, squares));
        for (; first <= channel; first++) {
          applied += first > 0 && first % lanes == 0 ? 2 : 1;
          applied = Math.max(applied, units.made());
        }
        units.give(applied);
        sum = 0;
        squares = 0;
      }
    }
    return applied;
  }

  /** The highest one is brought to the top in steps of eight places, then of two. */
  private static int steps(Standardization constants, long sum, long squares) {
    int zeros = REGISTER - constants.spread(sum, squares).bitLength();
    return STEPS + zeros / 8 + zeros % 8 / 2;
  }
}
