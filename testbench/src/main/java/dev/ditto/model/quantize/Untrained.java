package dev.ditto.model.quantize;

import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Weights;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Networks with random numbers in place of trained ones: good for exactness, not for pictures. */
public final class Untrained {
  private static final double BIAS_DEVIATION = 0.5;
  private static final double VALUE_DEVIATION = 1.5;

  private Untrained() {}

  /** Random weights, calibrated with normal numbers instead of a run. */
  public static QuantizedNetwork quantized(Network network, Random random) {
    Calibration calibration = new Calibration();
    calibration.observe("sample", normal(network.sample().shape(), 1, random).data());
    for (Operation operation : network.operations()) {
      Shape shape = operation.output().shape();
      calibration.observe(operation.name(), normal(shape, VALUE_DEVIATION, random).data());
    }
    return Quantizer.quantize(network, weights(network, random), calibration, 1);
  }

  /**
   * Every trained number drawn from a normal distribution, scaled by one over the root of fan-in.
   */
  public static Weights weights(Network network, Random random) {
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (Parameter parameter : network.parameters()) {
      Shape shape = parameter.shape();
      double deviation =
          shape.rank() > 1 ? Math.sqrt(shape.size(0) / (double) shape.elements()) : BIAS_DEVIATION;
      tensors.put(parameter.name(), normal(shape, deviation, random));
    }
    return new Weights(tensors);
  }

  /** Normal numbers. */
  public static FloatTensor normal(Shape shape, double deviation, Random random) {
    FloatTensor tensor = FloatTensor.zeros(shape);
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = (float) (deviation * random.nextGaussian());
    }
    return tensor;
  }
}
