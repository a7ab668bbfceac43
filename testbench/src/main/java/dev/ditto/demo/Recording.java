package dev.ditto.demo;

import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;
import java.util.List;

/** A sampler that keeps the sample after each step. */
record Recording(Sampler sampler, List<FloatTensor> samples) implements Sampler {
  @Override
  public int[] timesteps() {
    return sampler.timesteps();
  }

  @Override
  public FloatTensor step(
      FloatTensor prediction, int timestep, FloatTensor sample, TorchRandom random) {
    FloatTensor after = sampler.step(prediction, timestep, sample, random);
    samples.add(after);
    return after;
  }
}
