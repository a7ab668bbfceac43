package dev.ditto.demo;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.tensor.FloatTensor;

/**
 * What to draw and on what.
 *
 * @param modelName for titles
 * @param label class of the image; ignored by a model without classes
 * @param labelName for titles
 * @param noise what the run starts from, {@code [1, channels, height, width]}
 * @param seed of noise, stalls and initial register contents
 * @param stalls percent of cycles in which each memory channel does not move
 */
public record Job(
    Configuration configuration,
    QuantizedModel model,
    String modelName,
    int label,
    String labelName,
    FloatTensor noise,
    int steps,
    long seed,
    int stalls) {

  /** The plain int8 array with the same interface and as many multipliers. */
  Configuration dense() {
    return configuration.with("peStyle", "dense");
  }

  /** The same accelerator with the other format of tokens. */
  Configuration otherTokens() {
    int bits = Measurements.otherDigitBits(configuration.parameters());
    return configuration.with("digitBits", Integer.toString(bits));
  }

  int[] labels() {
    return model.model().classes().isEmpty() ? new int[0] : new int[] {label};
  }

  BenchOptions bench() {
    return stalls == 0 ? BenchOptions.calm() : BenchOptions.stalling(stalls, seed);
  }

  String stallsName() {
    return stalls == 0 ? "none" : stalls + " %";
  }
}
