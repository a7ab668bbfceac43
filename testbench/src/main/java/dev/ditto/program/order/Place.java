package dev.ditto.program.order;

import dev.ditto.accel.isa.Space;

/** Where a command reads or writes, for finding which commands must wait for which. */
public enum Place {
  X,
  XREUSE,
  Y,
  WEIGHT,
  PARAM,
  VECTOR,
  CODE,
  WINDOW,
  /** Bytes of memory. */
  MEMORY,
  /**
   * No storage: numbers that a producer takes and its consumer gives back, so that it cannot run
   * further ahead than semaphores can count.
   */
  TICKET;

  /** The words of a scratchpad. */
  public static Place of(Space space) {
    return valueOf(space.scratchpad().name());
  }
}
