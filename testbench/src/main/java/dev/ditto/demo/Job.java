package dev.ditto.demo;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Simulator;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;

/**
 * What to draw and on what.
 *
 * @param modelName for titles
 * @param subject what the image shows, for titles
 * @param request one image; its seed is also that of stalls and initial register contents
 * @param stalls percent of cycles in which each memory channel does not move
 */
public record Job(
    Configuration configuration,
    QuantizedModel model,
    String modelName,
    String subject,
    SampleRequest request,
    int stalls,
    Simulator simulator) {

  /** The plain int8 array with the same interface and as many multipliers. */
  Configuration dense() {
    return configuration.with("peStyle", "dense");
  }

  /** The same accelerator with the other format of tokens. */
  Configuration otherTokens() {
    int bits = Measurements.otherDigitBits(configuration.parameters());
    return configuration.with("digitBits", Integer.toString(bits));
  }

  BenchOptions bench() {
    return BenchOptions.stalling(stalls, request.seed());
  }

  String stallsName() {
    return stalls == 0 ? "none" : stalls + " %";
  }
}
