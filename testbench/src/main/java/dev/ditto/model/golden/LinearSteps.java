package dev.ditto.model.golden;

import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Value;
import dev.ditto.model.quantize.QuantizedLinear;
import dev.ditto.model.quantize.QuantizedNetwork;

/** Prepares convolutions and linear layers, which go to the {@link LinearBackend}. */
final class LinearSteps {
  private final QuantizedNetwork network;
  private final LinearBackend backend;

  LinearSteps(QuantizedNetwork network, LinearBackend backend) {
    this.network = network;
    this.backend = backend;
  }

  IntegerStep convolution(Convolution operation) {
    Value input = operation.input();
    LinearGeometry geometry =
        LinearGeometry.convolution(
            input.height(),
            input.width(),
            input.channels(),
            operation.kernelHeight(),
            operation.kernelWidth(),
            operation.stride(),
            1,
            operation.padding(),
            operation.outputChannels());
    return step(operation.output(), input, LinearKind.CONVOLUTION, geometry);
  }

  IntegerStep linear(Linear operation) {
    Value input = operation.input();
    LinearGeometry geometry =
        LinearGeometry.linear(input.positions(), input.channels(), operation.outputChannels());
    return step(operation.output(), input, LinearKind.LINEAR, geometry);
  }

  private IntegerStep step(Value output, Value input, LinearKind kind, LinearGeometry geometry) {
    String layer = output.name();
    QuantizedLinear constants = network.linear(layer);
    ScaleFactor toCodes = network.scale(input).toCodes();
    return evaluation -> {
      LinearResult result =
          evaluation.run(
              backend,
              layer,
              kind,
              geometry,
              evaluation.codes(input, toCodes),
              constants.weights(),
              constants.requantization());
      evaluation.put(output, result.out());
    };
  }
}
