package dev.ditto.model.quantize;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.arithmetic.ScaleFactor;

/**
 * Turns the trained numbers of one linear layer into integers.
 *
 * <p>With the input's code scale sx, the output's vector scale sy, and for each output channel the
 * weight scale {@code sw = max |w| / 127}:
 *
 * <pre>
 *   weight = round(w / sw),  bias = round(b / (sx * sw)),  multiplier * 2^-shift = sx * sw / sy
 * </pre>
 */
final class LinearQuantizer {
  /**
   * Where the weights of a channel are all but zero, one unit of the sum is still this much of an
   * output's unit and of the bias, so that multiplier and bias stay in range.
   */
  private static final double SMALLEST_FACTOR = 0x1p-30;

  private LinearQuantizer() {}

  /**
   * Quantises one layer.
   *
   * @param name for messages
   * @param weights {@code [outputChannels][depth]} in the order the codes have
   * @param bias {@code [outputChannels]}
   * @throws IllegalArgumentException when 32-bit sums cannot be proved to suffice
   */
  static QuantizedLinear quantize(
      String name, float[] weights, float[] bias, double inputScale, double outputScale) {
    int channels = bias.length;
    int depth = weights.length / channels;
    byte[] codes = new byte[weights.length];
    int[] biases = new int[channels];
    int[] multipliers = new int[channels];
    int[] shifts = new int[channels];
    for (int channel = 0; channel < channels; channel++) {
      double largest = 0;
      for (int k = channel * depth; k < (channel + 1) * depth; k++) {
        largest = Math.max(largest, Math.abs((double) weights[k]));
      }
      double least = Math.max(outputScale, Math.abs(bias[channel])) * SMALLEST_FACTOR;
      double scale = Math.max(largest / FixedPoint.CODE_MAX, least / inputScale);
      for (int k = channel * depth; k < (channel + 1) * depth; k++) {
        codes[k] = FixedPoint.saturateCode((long) Math.floor(weights[k] / scale + 0.5));
      }
      ScaleFactor requantization = scaleFactor(name, inputScale * scale / outputScale);
      multipliers[channel] = requantization.multiplier();
      shifts[channel] = requantization.shift();
      // At most 2^30, by the choice of the scale.
      biases[channel] = (int) Math.floor(bias[channel] / (inputScale * scale) + 0.5);
    }
    QuantizedLinear layer =
        new QuantizedLinear(depth, codes, new Requantization(biases, multipliers, shifts));
    layer.requireSumsFit(name);
    return layer;
  }

  private static ScaleFactor scaleFactor(String name, double factor) {
    try {
      return ScaleFactor.of(factor);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }
}
