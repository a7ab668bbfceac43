package dev.ditto.accel;

/** How the array's products are written. */
public enum MultiplierStyle {
  /** A multiplication for each product. */
  PLAIN,
  /**
   * A multiplication of 25 x 9 bits for two products of the same token, as a DSP block makes it.
   */
  PAIRED
}
