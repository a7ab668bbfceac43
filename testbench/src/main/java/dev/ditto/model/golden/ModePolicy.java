package dev.ditto.model.golden;

/** Decides how each linear layer is executed at each step. It never changes a result. */
@FunctionalInterface
public interface ModePolicy {
  /** Every layer from its codes alone. */
  ModePolicy FULL = (layer, step) -> LinearMode.FULL;

  /** Every layer from differences, wherever there is a step before. */
  ModePolicy TEMPORAL = (layer, step) -> LinearMode.TEMPORAL;

  /**
   * The mode of a layer. At the first step there is nothing to take a difference to, so the answer
   * is not asked for.
   */
  LinearMode mode(String layer, int step);
}
