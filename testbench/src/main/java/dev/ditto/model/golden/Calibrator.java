package dev.ditto.model.golden;

import dev.ditto.model.quantize.Calibration;
import dev.ditto.model.sampler.Denoiser;

/** Gathers the {@link Calibration} of a network over a whole denoising run in floating point. */
final class Calibrator {
  private Calibrator() {}

  /**
   * Calibrates.
   *
   * @param request the run; its steps should be those later taken in integers, its images best
   *     several of each class
   */
  public static Calibration calibrate(SampleRequest request) {
    FloatExecutor executor =
        new FloatExecutor(request.model().network(), request.model().weights());
    Calibration calibration = new Calibration();
    Denoiser observed =
        (sample, timesteps, classes) ->
            executor.predict(
                sample,
                timesteps,
                classes,
                (value, tensor) -> calibration.observe(value.name(), tensor.data()));
    request.draw(observed);
    return calibration;
  }
}
