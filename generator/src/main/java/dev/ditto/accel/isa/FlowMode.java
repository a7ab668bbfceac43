package dev.ditto.accel.isa;

/** What a layer is computed from; the flow unit knows the mode of each layer in each step. */
public enum FlowMode {
  /** The codes themselves. */
  FULL,
  /** Differences to the step before, added to its sums. */
  TEMPORAL,
  /**
   * Differences to the pixel before, summed up along the line. The flow unit knows the mode, for
   * programs that have a way of summing up; the array, whose rows end in any order, has none. In
   * the three networks of seeds/models neighbours differ nearly as much as codes do: of 234 layers
   * it would be the cheapest of six by tokens. Two of these are convolutions after an upsampling,
   * where every other difference is zero; four are linear layers, whose tokens it would lower by 1
   * to 16 percent ({@code ditto analyze --modes}).
   */
  SPATIAL;

  /** Its bit among modes. */
  public int bit() {
    return 1 << ordinal();
  }
}
