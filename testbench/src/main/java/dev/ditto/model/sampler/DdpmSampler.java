package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/**
 * DDPM (Ho and others, 2020, formula 7). With a = a(t), a' = a(t - floor(T / S)) or 1 before the
 * first timestep, b = 1 - a / a' and the estimate s of the sample,
 *
 * <pre>
 *   x' = sqrt(a') * b / (1 - a) * s + sqrt(a / a') * (1 - a') / (1 - a) * x + sqrt(variance) * new noise
 * </pre>
 *
 * The step at timestep 0 adds no noise.
 */
final class DdpmSampler implements Sampler {
  private final SamplerConfig config;
  private final NoiseSchedule schedule;
  private final int[] timesteps;

  /**
   * A run.
   *
   * @param steps 1 .. training timesteps
   */
  DdpmSampler(SamplerConfig config, int steps) {
    this.config = config;
    this.schedule = NoiseSchedule.of(config);
    this.timesteps =
        config.spacing().timesteps(steps, config.trainTimesteps(), config.stepsOffset());
  }

  @Override
  public int[] timesteps() {
    return timesteps.clone();
  }

  private float cumulative(int timestep) {
    return timestep >= 0 ? schedule.cumulative(timestep) : 1;
  }

  private int previous(int timestep) {
    return timestep - config.trainTimesteps() / timesteps.length;
  }

  /** The variance of the noise that the step at a timestep adds. */
  float variance(int timestep) {
    float a = cumulative(timestep);
    float before = cumulative(previous(timestep));
    float b = 1 - a / before;
    return switch (config.variance()) {
      case FIXED_SMALL -> Math.max((1 - before) / (1 - a) * b, 1e-20f);
      case FIXED_LARGE -> b;
    };
  }

  @Override
  public StepWeights weights(int timestep) {
    double a = cumulative(timestep);
    double before = cumulative(previous(timestep));
    double alpha = a / before;
    return StepWeights.of(
        config,
        a,
        Math.sqrt(before) * (1 - alpha) / (1 - a),
        0,
        Math.sqrt(alpha) * (1 - before) / (1 - a),
        timestep > 0 ? Math.sqrt(variance(timestep)) : 0);
  }

  @Override
  public FloatTensor step(
      FloatTensor prediction, int timestep, FloatTensor sample, TorchRandom random) {
    float a = cumulative(timestep);
    float before = cumulative(previous(timestep));
    SampleEstimate estimate = SampleEstimate.of(config, prediction, sample, a);
    float alpha = a / before;
    float ofEstimate = (float) Math.sqrt(before) * (1 - alpha) / (1 - a);
    float ofSample = (float) Math.sqrt(alpha) * (1 - before) / (1 - a);
    FloatTensor next = FloatTensor.zeros(sample.shape());
    float[] x = next.data();
    for (int i = 0; i < x.length; i++) {
      x[i] = ofEstimate * estimate.sample()[i] + ofSample * sample.data()[i];
    }
    if (timestep > 0) {
      float[] z = random.normal(sample.shape()).data();
      float deviation = (float) Math.sqrt(variance(timestep));
      for (int i = 0; i < x.length; i++) {
        x[i] += deviation * z[i];
      }
    }
    return next;
  }
}
