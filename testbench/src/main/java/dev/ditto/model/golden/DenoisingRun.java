package dev.ditto.model.golden;

import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/** A whole denoising run, from noise to images, with the network in whatever arithmetic. */
public final class DenoisingRun {
  private DenoisingRun() {}

  /** Is told of every step. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A step has been made.
     *
     * @param step counting from 0
     * @param timestep that the step started from
     * @param sample after the step; not to be changed
     */
    void stepped(int step, int timestep, FloatTensor sample);
  }

  /**
   * Runs.
   *
   * @param noise {@code [images, channels, height, width]}
   * @param labels class of each image; empty for a network that is told none
   * @param random where a sampler that adds noise gets it from
   * @return the images, of the shape of the noise
   */
  public static FloatTensor run(
      Denoiser denoiser,
      Sampler sampler,
      FloatTensor noise,
      int[] labels,
      TorchRandom random,
      Listener listener) {
    FloatTensor sample = noise;
    int[] timesteps = sampler.timesteps();
    int[] same = new int[noise.shape().size(0)];
    for (int step = 0; step < timesteps.length; step++) {
      Arrays.fill(same, timesteps[step]);
      FloatTensor prediction = denoiser.predict(sample, same, labels);
      sample = sampler.step(prediction, timesteps[step], sample, random);
      listener.stepped(step, timesteps[step], sample);
    }
    return sample;
  }
}
