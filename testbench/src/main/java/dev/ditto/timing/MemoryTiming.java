package dev.ditto.timing;

import dev.ditto.accel.BusClock;
import dev.ditto.accel.Parameters;

/**
 * A memory that takes every burst at once and then moves a beat a cycle.
 *
 * @param latency cycles from an address to its first beat, and from the last beat of a burst that
 *     is written to its answer
 */
public record MemoryTiming(int latency) {
  /** The memory of the bench. */
  public static final MemoryTiming CALM = new MemoryTiming(20);

  /**
   * Cycles that a burst and its answer take to another clock and back, when that is as fast: three
   * in each queue until the other side sees what has come, and one in the register towards the bus;
   * {@link dev.ditto.hdl.lib.axi.AxiCrossing}.
   */
  private static final int CROSSING = 3 + 1 + 3;

  public MemoryTiming {
    if (latency < 0) {
      throw new IllegalArgumentException("the latency is " + latency + " cycles, it starts at 0");
    }
  }

  /** The same as an accelerator sees it through its port. */
  MemoryTiming behindPortOf(Parameters p) {
    return p.busClock() == BusClock.SEPARATE ? new MemoryTiming(latency + CROSSING) : this;
  }
}
