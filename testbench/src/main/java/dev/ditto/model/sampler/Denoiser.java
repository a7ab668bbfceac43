package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;

/** A network in use: what predicts the noise, in whatever arithmetic. */
@FunctionalInterface
public interface Denoiser {
  /**
   * The prediction for a batch of N noisy samples.
   *
   * @param sample [N, C, H, W]
   * @param timesteps one for each sample
   * @param labels what each sample is to show: its class, or the words of its caption, one sample
   *     after the other; empty if the network is told nothing
   * @return [N, C', H, W]
   */
  FloatTensor predict(FloatTensor sample, int[] timesteps, int[] labels);
}
