package dev.ditto.model.golden;

import dev.ditto.model.io.Model;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.ModelFileException;
import dev.ditto.model.quantize.Calibration;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.QuantizedNetworkFile;
import dev.ditto.model.quantize.Quantizer;
import dev.ditto.model.quantize.WeightsDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A trained model together with its integer form.
 *
 * @param model in floating point
 * @param quantized in integers
 */
public record QuantizedModel(Model model, QuantizedNetwork quantized) {
  /** Name of the file that holds the integers, beside those of the model. */
  public static final String FILE = "quantized.safetensors";

  /**
   * How a model is calibrated.
   *
   * @param images images of the run, whose classes take turns
   * @param steps steps of the run
   * @param seed of the noise
   * @param share of the numbers that 8-bit codes cover without clipping, see {@link Quantizer}
   */
  public record Plan(int images, int steps, long seed, double share) {
    /**
     * Four images of each of six classes at 20 steps. The share is that of best measured quality:
     * on 72 other images of the shapes16 network the peak signal-to-noise ratio against floating
     * point was
     *
     * <table>
     * <caption>Quality and work by share</caption>
     * <tr><th>share</th><th>dB, mean</th><th>dB, worst</th><th>tokens per multiply-accumulate</th></tr>
     * <tr><td>1 (the largest magnitude)</td><td>32.0</td><td>19.5</td><td>0.504</td></tr>
     * <tr><td>0.999995</td><td>33.4</td><td>25.3</td><td>0.541</td></tr>
     * <tr><td>0.99999</td><td>33.3</td><td>24.3</td><td>0.551</td></tr>
     * <tr><td>0.99995</td><td>33.3</td><td>24.2</td><td>0.584</td></tr>
     * <tr><td>0.999 (24 images)</td><td>25.5</td><td>20.5</td><td>0.662</td></tr>
     * </table>
     *
     * <p>A finer scale leaves fewer differences zero, so no share below the best is worth having.
     */
    public static final Plan DEFAULT = new Plan(24, 20, 1, 0.999995);
  }

  /**
   * Calibrates a model over a run of its own sampler, which has fewer steps than the plan where the
   * model was trained with fewer timesteps.
   *
   * @throws IllegalArgumentException when the network's values are not finite, or leave their
   *     formats; the message names one
   */
  public static QuantizedModel calibrate(Model model, Plan plan) {
    int steps = model.sampler().stepsUpTo(plan.steps());
    Calibration calibration =
        Calibrator.calibrate(SampleRequest.inTurn(model, plan.images(), steps, plan.seed()));
    return new QuantizedModel(
        model, Quantizer.quantize(model.network(), model.weights(), calibration, plan.share()));
  }

  /**
   * Loads a model from a folder, and its integers from {@value #FILE} beside it; without that file
   * it is calibrated by {@link Plan#DEFAULT}, which takes a while.
   *
   * @throws ModelFileException if a file cannot be used, the integers were made from other weights,
   *     or the network cannot be calibrated with its weights
   */
  public static QuantizedModel load(Path directory) throws IOException {
    Model model = ModelDirectory.load(directory);
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return calibrated(model, directory);
    }
    QuantizedNetwork quantized = QuantizedNetworkFile.read(model.network(), file);
    if (!quantized.source().equals(WeightsDigest.of(model.network(), model.weights()))) {
      throw new ModelFileException(
          file, "was made from other weights than those beside it; delete it or make it again");
    }
    return new QuantizedModel(model, quantized);
  }

  private static QuantizedModel calibrated(Model model, Path directory) throws IOException {
    try {
      QuantizedModel calibrated = calibrate(model, Plan.DEFAULT);
      // Only where operations meet does one see whether their scales go together.
      new IntegerExecutor(calibrated.quantized(), new GoldenLinearBackend());
      return calibrated;
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(
          directory, "the network cannot be computed in integers: " + e.getMessage());
    }
  }

  /** Writes the integers into the folder of the model. */
  public void write(Path directory) throws IOException {
    QuantizedNetworkFile.write(quantized, directory.resolve(FILE));
  }
}
