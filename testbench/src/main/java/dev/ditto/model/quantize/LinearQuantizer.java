package dev.ditto.model.quantize;

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
  /** Smallest factor from sums to outputs, for channels whose weights are all but zero. */
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
      double least = Math.max(1, Math.abs(bias[channel]) / outputScale) * SMALLEST_FACTOR;
      double factor = Math.max(largest / FixedPoint.CODE_MAX * inputScale / outputScale, least);
      double scale = factor * outputScale / inputScale;
      for (int k = channel * depth; k < (channel + 1) * depth; k++) {
        codes[k] = FixedPoint.saturateCode((long) Math.floor(weights[k] / scale + 0.5));
      }
      ScaleFactor requantization = scaleFactor(name, factor);
      multipliers[channel] = requantization.multiplier();
      shifts[channel] = requantization.shift();
      biases[channel] = bias(name, channel, bias[channel] / (inputScale * scale));
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

  private static int bias(String name, int channel, double bias) {
    double rounded = Math.floor(bias + 0.5);
    if (Math.abs(rounded) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s: the bias of channel %d is %s in units of the sum, beyond 32 bits"
              .formatted(name, channel, rounded));
    }
    return (int) rounded;
  }
}
