package dev.ditto.model.golden;

/** How the sums of a {@link LinearTask} are to be found. Both ways give the same integers. */
public enum LinearMode {
  /** From the codes alone. */
  FULL,

  /** From the sums of the step executed just before, plus the product of the difference. */
  TEMPORAL
}
