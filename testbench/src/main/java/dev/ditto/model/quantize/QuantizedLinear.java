package dev.ditto.model.quantize;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.Requantization;

/**
 * The constants of one convolution or linear layer. The arrays are not copied and must not be
 * changed.
 *
 * @param depth terms of one sum: kernelHeight * kernelWidth * inputChannels
 * @param weights {@code [outputChannels][kernelHeight][kernelWidth][inputChannels]}, -127 .. 127
 * @param requantization with the bias, for each output channel
 */
public record QuantizedLinear(int depth, byte[] weights, Requantization requantization) {
  /** Bits of the accelerator's accumulators. */
  private static final int ACCUMULATOR_BITS = 32;

  public QuantizedLinear {
    if (depth < 1 || weights.length != (long) depth * requantization.channels()) {
      throw new IllegalArgumentException(
          "%d weights do not make %d channels of %d"
              .formatted(weights.length, requantization.channels(), depth));
    }
  }

  /**
   * The largest magnitude that a sum with its bias can have, over all channels and all inputs:
   * {@code 127 * sum of |w| + |bias|}. Sums of differences along the way may wrap; they come back.
   */
  public long largestSum() {
    long largest = 0;
    for (int channel = 0; channel < requantization.channels(); channel++) {
      long bias = Math.abs((long) requantization.bias()[channel]);
      largest = Math.max(largest, largestSum(channel) + bias);
    }
    return largest;
  }

  /**
   * The largest magnitude that a sum of a channel can have before its bias is added, over all
   * inputs: {@code 127 * sum of |w|}.
   */
  public long largestSum(int channel) {
    long magnitudes = 0;
    for (int k = channel * depth; k < (channel + 1) * depth; k++) {
      magnitudes += Math.abs(weights[k]);
    }
    return FixedPoint.CODE_MAX * magnitudes;
  }

  /** Bits of a signed accumulator that is proved never to overflow. */
  public int accumulatorBits() {
    return FixedPoint.bits(largestSum()) + 1;
  }

  /**
   * Refuses a layer whose sums the accelerator's accumulators cannot be proved to hold.
   *
   * @param name of the layer, for the message
   */
  void requireSumsFit(String name) {
    if (accumulatorBits() > ACCUMULATOR_BITS) {
      throw new IllegalArgumentException(
          "%s: a sum can reach %d and needs %d bits, the accumulators have %d"
              .formatted(name, largestSum(), accumulatorBits(), ACCUMULATOR_BITS));
    }
  }
}
