package dev.ditto.model.sampler;

import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/**
 * Whole runs from noise to samples.
 *
 * @param denoiser the network
 * @param sampler the steps
 */
public record Sampling(Denoiser denoiser, Sampler sampler) {

  /** Is told every step of a run. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A step has been done.
     *
     * @param step counts from 0
     * @param timestep of the step
     * @param before the samples that the network saw, [N, C, H, W]
     * @param prediction what it made of them
     * @param after the samples after the step
     */
    void stepped(
        int step, int timestep, FloatTensor before, FloatTensor prediction, FloatTensor after);

    /** Listens to nothing. */
    Listener NONE = (step, timestep, before, prediction, after) -> {};
  }

  /**
   * Draws samples.
   *
   * @param noise what to start from, [N, C, H, W], normal
   * @param labels the class of each sample; empty if the network is told no class
   * @param random where the sampler takes new noise from, if it adds any
   * @param listener is told every step
   * @return the samples, [N, C, H, W], mostly within -1 .. 1
   */
  public FloatTensor run(FloatTensor noise, int[] labels, TorchRandom random, Listener listener) {
    FloatTensor x = noise;
    int[] timesteps = sampler.timesteps();
    for (int step = 0; step < timesteps.length; step++) {
      int timestep = timesteps[step];
      int[] same = new int[noise.shape().size(0)];
      Arrays.fill(same, timestep);
      FloatTensor prediction = denoiser.predict(x, same, labels);
      FloatTensor next = sampler.step(prediction, timestep, x, random);
      listener.stepped(step, timestep, x, prediction, next);
      x = next;
    }
    return x;
  }

  /** Draws samples and tells nobody about the steps. */
  public FloatTensor run(FloatTensor noise, int[] labels, TorchRandom random) {
    return run(noise, labels, random, Listener.NONE);
  }
}
