package dev.ditto.accel;

/** What clocks the AXI4 master. */
public enum BusClock {
  /** The clock of the accelerator. */
  SAME,
  /** A clock of its own, in no relation to the accelerator's. */
  SEPARATE
}
