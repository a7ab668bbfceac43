package dev.ditto.program.lowering;

import dev.ditto.program.tensor.View;

/**
 * Which layers may be computed from differences to the pixel before, so that the flow unit has a
 * third mode to choose from. A third mode has its price also where it is not chosen: commands that
 * are fetched and skipped, a step to try it, and lines of windows and sums that are a little
 * longer.
 */
public enum SpatialLayers {
  /** None. */
  NONE,
  /**
   * Those whose input is made of a smaller map by taking each pixel four times. Every other
   * difference along a line is zero then, whatever the network draws.
   */
  ENLARGED,
  /**
   * All that can be. Other neighbours differ nearly as much as codes do: a run of 20 steps of
   * captions16 takes 8 % longer so than without any.
   */
  ALL;

  boolean have(View input) {
    return this == ALL || this == ENLARGED && input.tensor().enlarged();
  }
}
