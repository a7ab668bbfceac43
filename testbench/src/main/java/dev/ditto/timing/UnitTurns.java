package dev.ditto.timing;

/**
 * Some equal units that share items: each takes one in its turn, and in the same order they give
 * what they have made of it; {@code Turns} of the vector unit.
 */
final class UnitTurns {
  /** More would not pay: see {@link dev.ditto.accel.rtl.vector.Divider}. */
  private static final int MOST_UNITS = 4;

  private final long[] free;
  private final long[] made;
  private int taking;
  private int giving;

  /**
   * @param lanes of the vector unit; there are as many units, but no more than four
   */
  UnitTurns(int lanes) {
    free = new long[Math.min(lanes, MOST_UNITS)];
    made = new long[free.length];
  }

  /**
   * An item is taken as soon as the unit whose turn it is has room; when.
   *
   * @param ready when it is there
   * @param cycles that the unit takes for it
   */
  long take(long ready, int cycles) {
    long taken = Math.max(ready, free[taking]);
    made[taking] = taken + cycles;
    taking = (taking + 1) % free.length;
    return taken;
  }

  /** When the oldest that has not been given is made. */
  long made() {
    return made[giving];
  }

  /** It is given. */
  void give(long when) {
    free[giving] = when + 1;
    giving = (giving + 1) % free.length;
  }
}
