package dev.ditto.accel.isa;

/** What a layer is computed from; the flow unit knows the mode of each layer in each step. */
public enum FlowMode {
  /** The codes themselves. */
  FULL,
  /** Differences to the step before, added to its sums. */
  TEMPORAL,
  /** Differences to the pixel before, summed up along the line. */
  SPATIAL;

  /** Its bit among modes. */
  public int bit() {
    return 1 << ordinal();
  }
}
