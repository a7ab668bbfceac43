package dev.ditto.timing;

import java.util.List;

/**
 * A step of a run.
 *
 * @param cycles from its STEP to the next
 * @param layers by their number in the flow unit
 */
public record StepCycles(long cycles, List<LayerCycles> layers) {
  public StepCycles {
    layers = List.copyOf(layers);
  }

  /** Cycles that were spent on something for any layer. */
  public long cycles(Bound bound) {
    return layers.stream().mapToLong(layer -> layer.cycles(bound)).sum();
  }
}
