package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/**
 * DDIM (Song and others, 2021, formulas 12 and 16). With a = a(t), a' = a(t - floor(T / S)) and the
 * estimates s of the sample and e of the noise,
 *
 * <pre>
 *   sigma = eta * sqrt((1 - a') / (1 - a) * (1 - a / a'))
 *   x'    = sqrt(a') * s + sqrt(1 - a' - sigma^2) * e + sigma * new noise
 * </pre>
 */
public final class DdimSampler implements Sampler {
  private final SamplerConfig config;
  private final NoiseSchedule schedule;
  private final int[] timesteps;
  private final double eta;

  /**
   * A run.
   *
   * @param steps 1 .. training timesteps
   * @param eta 0 for a run that depends on nothing but its first noise, 1 for the noise of DDPM
   */
  public DdimSampler(SamplerConfig config, int steps, double eta) {
    if (!(eta >= 0 && eta <= 1)) {
      throw new IllegalArgumentException("eta must be 0 .. 1, is " + eta);
    }
    this.config = config;
    this.schedule = NoiseSchedule.of(config);
    this.timesteps =
        config.spacing().timesteps(steps, config.trainTimesteps(), config.stepsOffset());
    this.eta = eta;
  }

  @Override
  public int[] timesteps() {
    return timesteps.clone();
  }

  /** a(t), or what stands for it before the first timestep. */
  private float cumulative(int timestep) {
    if (timestep >= 0) {
      return schedule.cumulative(timestep);
    }
    return config.setAlphaToOne() ? 1 : schedule.cumulative(0);
  }

  /**
   * The variance of the noise that a step with eta = 1 adds, from one timestep to an earlier one.
   */
  float variance(int timestep, int previous) {
    float a = cumulative(timestep);
    float before = cumulative(previous);
    return (1 - before) / (1 - a) * (1 - a / before);
  }

  @Override
  public StepWeights weights(int timestep) {
    int previous = timestep - config.trainTimesteps() / timesteps.length;
    double before = cumulative(previous);
    double sigma = eta * Math.sqrt(variance(timestep, previous));
    double direction = Math.sqrt(1 - before - sigma * sigma);
    return StepWeights.of(
        config, cumulative(timestep), Math.sqrt(before), direction, eta > 0 ? sigma : 0);
  }

  @Override
  public FloatTensor step(
      FloatTensor prediction, int timestep, FloatTensor sample, TorchRandom random) {
    int previous = timestep - config.trainTimesteps() / timesteps.length;
    SampleEstimate estimate = SampleEstimate.of(config, prediction, sample, cumulative(timestep));
    float before = cumulative(previous);
    float sigma = (float) (eta * Math.sqrt(variance(timestep, previous)));
    float keep = (float) Math.sqrt(before);
    float direction = (float) Math.sqrt(1 - before - sigma * sigma);
    FloatTensor next = FloatTensor.zeros(sample.shape());
    float[] x = next.data();
    for (int i = 0; i < x.length; i++) {
      x[i] = keep * estimate.sample()[i] + direction * estimate.noise()[i];
    }
    if (eta > 0) {
      float[] z = random.normal(sample.shape()).data();
      for (int i = 0; i < x.length; i++) {
        x[i] += sigma * z[i];
      }
    }
    return next;
  }
}
