package dev.ditto.model.quantize;

import dev.ditto.arithmetic.NormParameters;
import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.network.Linear;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Parameter;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.Weights;
import dev.ditto.model.network.WordEmbedding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a floating-point network into a {@link QuantizedNetwork}: static symmetric scales, one for
 * each value over all steps, and one for each output channel of the weights. That is the scheme
 * under which differences between steps are exact without any repair.
 */
public final class Quantizer {
  private final Network network;
  private final Weights weights;
  private final Map<String, ValueScale> scales;
  private final Map<String, QuantizedLinear> linears = new LinkedHashMap<>();
  private final Map<String, NormParameters> norms = new LinkedHashMap<>();
  private final Map<String, short[]> tables = new LinkedHashMap<>();

  private Quantizer(Network network, Weights weights, Map<String, ValueScale> scales) {
    this.network = network;
    this.weights = weights;
    this.scales = scales;
  }

  /**
   * Quantises a network.
   *
   * @param calibration of every value of the network
   * @param share of the numbers seen in calibration that 8-bit codes shall cover without clipping,
   *     above 0 and at most 1
   * @throws IllegalArgumentException when a value leaves its format, or a layer's sums cannot be
   *     proved to fit in 32 bits; the message names it
   */
  public static QuantizedNetwork quantize(
      Network network, Weights weights, Calibration calibration, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("the share must be above 0 and at most 1, is " + share);
    }
    Quantizer quantizer =
        new Quantizer(network, weights, ScalePlan.of(network, weights, calibration, share));
    network.operations().forEach(quantizer::add);
    return new QuantizedNetwork(
        network,
        WeightsDigest.of(network, weights),
        quantizer.scales,
        quantizer.linears,
        quantizer.norms,
        quantizer.tables);
  }

  private void add(Operation operation) {
    if (operation instanceof Convolution convolution) {
      int taps = convolution.kernelHeight() * convolution.kernelWidth();
      linear(operation, convolution.input(), taps, convolution.outputChannels());
    } else if (operation instanceof Linear linear) {
      linear(operation, linear.input(), 1, linear.outputChannels());
    } else if (operation instanceof GroupNorm || operation instanceof LayerNorm) {
      norm(operation);
    } else if (operation instanceof ClassEmbedding || operation instanceof WordEmbedding) {
      ValueScale scale = scales.get(operation.name());
      float[] table = data(operation.parameters().get(0));
      short[] codes = new short[table.length];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = scale.toVector(table[i]);
      }
      tables.put(operation.name(), codes);
    }
  }

  private void linear(Operation operation, Value input, int taps, int outputChannels) {
    List<Parameter> parameters = operation.parameters();
    float[] trained = data(parameters.get(0));
    float[] bias = parameters.size() > 1 ? data(parameters.get(1)) : new float[outputChannels];
    double inputScale = scales.get(input.name()).code();
    double outputScale = scales.get(operation.name()).vector();
    linears.put(
        operation.name(),
        LinearQuantizer.quantize(
            operation.name(),
            channelsLast(trained, outputChannels, input.channels(), taps),
            bias,
            inputScale,
            outputScale));
  }

  /** {@code [out][in][taps] -> [out][taps][in]}. */
  private static float[] channelsLast(float[] weights, int out, int in, int taps) {
    float[] moved = new float[weights.length];
    for (int o = 0; o < out; o++) {
      for (int c = 0; c < in; c++) {
        for (int tap = 0; tap < taps; tap++) {
          moved[(o * taps + tap) * in + c] = weights[(o * in + c) * taps + tap];
        }
      }
    }
    return moved;
  }

  private void norm(Operation operation) {
    List<Parameter> parameters = operation.parameters();
    int channels = operation.output().channels();
    norms.put(
        operation.name(),
        parameters.isEmpty()
            ? NormParameters.identity(channels)
            : NormParameters.of(data(parameters.get(0)), data(parameters.get(1))));
  }

  private float[] data(Parameter parameter) {
    return weights.get(parameter).data();
  }
}
