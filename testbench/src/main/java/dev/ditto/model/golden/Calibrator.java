package dev.ditto.model.golden;

import dev.ditto.model.quantize.Calibration;
import dev.ditto.model.sampler.Denoiser;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.model.sampler.TorchRandom;
import dev.ditto.model.tensor.FloatTensor;

/** Gathers the {@link Calibration} of a network over a whole denoising run in floating point. */
public final class Calibrator {
  private Calibrator() {}

  /**
   * Calibrates.
   *
   * @param sampler of the run; the steps later taken in integers should be the same
   * @param noise {@code [images, channels, height, width]}
   * @param labels class of each image, best each class several times; empty for a network that is
   *     told none
   */
  public static Calibration calibrate(
      FloatExecutor executor,
      Sampler sampler,
      FloatTensor noise,
      int[] labels,
      TorchRandom random) {
    Calibration calibration = new Calibration();
    Denoiser observed =
        (sample, timesteps, classes) ->
            executor.predict(
                sample,
                timesteps,
                classes,
                (value, tensor) -> calibration.observe(value.name(), tensor.data()));
    new Sampling(observed, sampler).run(noise, labels, random);
    return calibration;
  }
}
