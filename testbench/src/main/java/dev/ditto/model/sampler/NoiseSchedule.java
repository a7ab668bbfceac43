package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/**
 * How much of the sample is left at each timestep: the cumulative products {@code a(t) = (1 -
 * beta(0)) * ... * (1 - beta(t))}, in single precision.
 */
public final class NoiseSchedule {
  private final float[] cumulative;

  private NoiseSchedule(float[] cumulative) {
    this.cumulative = cumulative;
  }

  /** The schedule of a configuration. */
  public static NoiseSchedule of(SamplerConfig config) {
    float[] betas =
        config.betaSchedule().betas(config.betaStart(), config.betaEnd(), config.trainTimesteps());
    if (config.rescaleBetasZeroSnr()) {
      rescale(betas);
    }
    float[] cumulative = new float[betas.length];
    double product = 1;
    for (int t = 0; t < betas.length; t++) {
      product *= 1 - betas[t];
      cumulative[t] = (float) product;
    }
    return new NoiseSchedule(cumulative);
  }

  /**
   * Shifts and scales the roots of the cumulative products so that the last is 0 and the first
   * stays what it was (Lin and others, 2024, algorithm 1).
   */
  private static void rescale(float[] betas) {
    double[] roots = new double[betas.length];
    double product = 1;
    for (int t = 0; t < betas.length; t++) {
      product *= 1 - betas[t];
      roots[t] = Math.sqrt(product);
    }
    double first = roots[0];
    double last = roots[roots.length - 1];
    double before = 1;
    for (int t = 0; t < betas.length; t++) {
      double root = (roots[t] - last) * first / (first - last);
      betas[t] = (float) (1 - root * root / before);
      before = root * root;
    }
  }

  /** The cumulative product a(t), for t from 0 to the number of timesteps - 1. */
  public float cumulative(int timestep) {
    return cumulative[timestep];
  }

  /** Makes a sample as noisy as at a timestep: {@code sqrt(a) * sample + sqrt(1 - a) * noise}. */
  public FloatTensor addNoise(FloatTensor sample, FloatTensor noise, int timestep) {
    float a = cumulative[timestep];
    float keep = (float) Math.sqrt(a);
    float add = (float) Math.sqrt(1 - a);
    FloatTensor noisy = FloatTensor.zeros(sample.shape());
    for (int i = 0; i < noisy.data().length; i++) {
      noisy.data()[i] = keep * sample.data()[i] + add * noise.data()[i];
    }
    return noisy;
  }
}
