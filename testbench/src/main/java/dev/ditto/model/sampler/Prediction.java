package dev.ditto.model.sampler;

/**
 * What a network predicts. With x the noisy sample and a the cumulative product of its timestep, x
 * = sqrt(a) * sample + sqrt(1 - a) * noise.
 */
public enum Prediction {
  /** The noise. */
  EPSILON,

  /** The sample without noise. */
  SAMPLE,

  /** {@code sqrt(a) * noise - sqrt(1 - a) * sample} (Salimans and Ho, 2022). */
  V_PREDICTION
}
