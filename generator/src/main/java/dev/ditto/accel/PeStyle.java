package dev.ditto.accel;

/** How a row-PE is built. */
public enum PeStyle {
  /** Pulls non-zero digits out of encoded windows: the Ditto machine. */
  WINDOW,
  /**
   * Multiplies every 8-bit code, zero or not: the plain int8 array that speed-ups are measured
   * against.
   */
  DENSE;
}
