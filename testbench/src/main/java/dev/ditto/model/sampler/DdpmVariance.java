package dev.ditto.model.sampler;

/**
 * The variance of the noise that a step of DDPM adds. With b = 1 - a / a', {@code v = (1 - a') / (1
 * - a) * b}.
 */
public enum DdpmVariance {
  /** v, at least 1e-20. */
  FIXED_SMALL,

  /** b. */
  FIXED_LARGE
}
