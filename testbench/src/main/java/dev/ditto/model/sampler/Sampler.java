package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/** Takes a noisy sample step by step to a clean one, given what the network predicts. */
public interface Sampler {
  /** The timesteps of the run in the order in which they are visited, largest first. */
  int[] timesteps();

  /**
   * The sample after one step.
   *
   * @param prediction what the network made of {@code sample} at {@code timestep}
   * @param timestep one of {@link #timesteps()}
   * @param sample before the step
   * @param random where new noise comes from, if the sampler adds any
   */
  FloatTensor step(FloatTensor prediction, int timestep, FloatTensor sample, TorchRandom random);

  /**
   * The step from one of {@link #timesteps()} as weighted sums; the same step as {@link #step} but
   * for rounding.
   */
  StepWeights weights(int timestep);

  /**
   * The sampler of a configuration.
   *
   * @param steps steps of the run, 1 .. training timesteps
   */
  static Sampler of(SamplerConfig config, int steps) {
    return switch (config.kind()) {
      case DDIM -> new DdimSampler(config, steps, 0);
      case DDPM -> new DdpmSampler(config, steps);
    };
  }
}
