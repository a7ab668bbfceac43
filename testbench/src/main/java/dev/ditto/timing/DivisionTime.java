package dev.ditto.timing;

import dev.ditto.accel.isa.Command;
import dev.ditto.interpreter.Datapath;

/**
 * How long DIVIDE takes: {@link dev.ditto.accel.rtl.vector.Divider} and its {@link
 * dev.ditto.accel.rtl.vector.DivisionUnit}s.
 */
final class DivisionTime {
  /** From the command to its first row: a request, the word, its register. */
  static final int READ = 3;

  /** From a row that was taken to the next: a request in the same cycle, then the word. */
  static final int NEXT = 2;

  /** Steps of a unit, of which five wait two cycles for the multiplier, without shifts. */
  private static final int STEPS = 18;

  private static final int TOTAL_BITS = 32;

  private DivisionTime() {}

  /** Cycles from command to end. */
  static long of(Command.Divide c, int lanes, Datapath datapath) {
    UnitTurns units = new UnitTurns(lanes);
    long ready = READ;
    long given = 0;
    for (long row = 0; row < c.rows(); row++) {
      ready = NEXT + units.take(ready, STEPS + shifts(datapath.total(c.row() + row)));
      given = Math.max(given + 1, units.made());
      units.give(given);
    }
    return given + 1;
  }

  /** The highest one is brought to the top in steps of four places, then of one. */
  private static int shifts(long total) {
    int zeros = TOTAL_BITS - (Long.SIZE - Long.numberOfLeadingZeros(total));
    return zeros / 4 + zeros % 4;
  }
}
