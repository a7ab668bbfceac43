package dev.ditto.accel;

/** Whether checksums are kept of what passes the boundaries between units. */
public enum Checksums {
  /** No registers, no logic. */
  OFF,
  /** One for each {@link dev.ditto.accel.regs.Boundary}. */
  ON
}
