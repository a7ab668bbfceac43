package dev.ditto.model.golden;

import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.TimestepEmbedding;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedNetwork;
import dev.ditto.model.quantize.ValueScale;
import java.util.Arrays;

/**
 * Makes the vectors that depend only on timestep and class. The host computes them; sines and
 * cosines never appear in hardware.
 */
final class EmbeddingSteps {
  private final QuantizedNetwork network;

  EmbeddingSteps(QuantizedNetwork network) {
    this.network = network;
  }

  /** Sines and cosines in strict double precision, then rounded. */
  short[] timestep(TimestepEmbedding operation, int timestep) {
    int half = operation.channels() / 2;
    ValueScale scale = network.scale(operation.output());
    short[] vector = new short[operation.channels()];
    int sines = operation.cosineFirst() ? half : 0;
    for (int i = 0; i < half; i++) {
      double exponent = -StrictMath.log(10_000) * i / (half - operation.frequencyShift());
      double angle = timestep * StrictMath.exp(exponent);
      vector[sines + i] = scale.toVector(StrictMath.sin(angle));
      vector[half - sines + i] = scale.toVector(StrictMath.cos(angle));
    }
    return vector;
  }

  /** One row of the class table. */
  short[] label(ClassEmbedding operation, int label) {
    if (label < 0 || label >= operation.classes()) {
      throw new IllegalArgumentException(
          "class label %d, legal is 0 .. %d".formatted(label, operation.classes() - 1));
    }
    Value output = operation.output();
    int from = label * output.channels();
    return Arrays.copyOfRange(network.table(operation.name()), from, from + output.channels());
  }
}
