package dev.ditto.cosim;

import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.sampler.Sampling;
import java.nio.file.Path;
import java.util.function.BiFunction;

/**
 * A denoising run from a fresh machine. It can be repeated: on the same simulator it does the same
 * in every cycle.
 */
public record Cosimulation(Denoising denoising, SampleRequest request, BenchOptions options) {
  /**
   * Runs it.
   *
   * @throws MismatchException at the first value or counter that is wrong
   * @throws BenchException when the hardware reports an error or hangs
   */
  public Denoising.Result run(Hardware hardware, Denoising.Progress progress) {
    return run(hardware, progress, (bench, backend) -> backend);
  }

  /** The same with waves; the hardware is built with them. */
  public Denoising.Result run(Hardware hardware, Denoising.Progress progress, LayerWaves waves) {
    return run(hardware, progress, waves::around);
  }

  private Denoising.Result run(
      Hardware hardware,
      Denoising.Progress progress,
      BiFunction<Bench, LinearBackend, LinearBackend> around) {
    try (Bench bench =
        new Bench(hardware.start(request.seed()), denoising.configuration(), options)) {
      return denoising.run(
          bench,
          request,
          Sampling.Listener.NONE,
          progress,
          backend -> around.apply(bench, backend));
    }
  }

  /**
   * Runs again up to the layer that went wrong, and writes the waves of that layer.
   *
   * @param hardware the same, built with waves
   * @return what became of it, in one line
   */
  public String repeat(
      Hardware hardware, MismatchException failure, Denoising.Progress progress, Path file) {
    return repeat(hardware, failure.layer(), failure.step(), failure, progress, file);
  }

  /**
   * The same after another failure.
   *
   * @return that there are no waves, if it happened in no layer
   */
  public String repeat(
      Hardware hardware, BenchException failure, Denoising.Progress progress, Path file) {
    return failure.layer().isEmpty()
        ? "no waves: it happened in no layer"
        : repeat(
            hardware, failure.layer().get(), failure.step().getAsInt(), failure, progress, file);
  }

  private String repeat(
      Hardware hardware,
      String layer,
      int step,
      RuntimeException failure,
      Denoising.Progress progress,
      Path file) {
    LayerWaves waves = new LayerWaves(new LayerWaves.Window(layer, step, 1), file);
    try {
      run(hardware, progress, waves);
    } catch (MismatchException | BenchException again) {
      if (failure.getMessage().equals(again.getMessage())) {
        return waves.toString();
      }
      return "a second run, with waves, ends otherwise: " + again.getMessage() + "; " + waves;
    }
    return "a second run, with waves, does not fail: the hardware uses what it never set; " + waves;
  }
}
