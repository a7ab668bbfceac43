package dev.ditto.model.golden;

import dev.ditto.model.network.GroupNorm;
import dev.ditto.model.network.LayerNorm;
import dev.ditto.model.tensor.FloatTensor;

/** Normalisations in single precision; mean and variance are found in double precision. */
final class FloatNorms {
  private FloatNorms() {}

  /** Mean, and one over the standard deviation. */
  private record Statistics(double mean, double reciprocal) {
    static Statistics of(float[] data, int from, int count, double eps) {
      double sum = 0;
      for (int i = from; i < from + count; i++) {
        sum += data[i];
      }
      double mean = sum / count;
      double squares = 0;
      for (int i = from; i < from + count; i++) {
        double deviation = data[i] - mean;
        squares += deviation * deviation;
      }
      return new Statistics(mean, 1 / Math.sqrt(squares / count + eps));
    }
  }

  /**
   * Group normalisation.
   *
   * @param input [N, channels, H, W]
   */
  static FloatTensor group(
      GroupNorm operation, FloatTensor input, FloatTensor weight, FloatTensor bias) {
    int channels = operation.input().channels();
    int pixels = operation.input().positions();
    int perGroup = channels / operation.groups() * pixels;
    FloatTensor result = FloatTensor.zeros(input.shape());
    for (int from = 0; from < input.data().length; from += perGroup) {
      Statistics statistics = Statistics.of(input.data(), from, perGroup, operation.eps());
      for (int plane = from; plane < from + perGroup; plane += pixels) {
        int channel = plane / pixels % channels;
        double scale = statistics.reciprocal() * weight.data()[channel];
        double shift = bias.data()[channel] - statistics.mean() * scale;
        for (int i = plane; i < plane + pixels; i++) {
          result.data()[i] = (float) (input.data()[i] * scale + shift);
        }
      }
    }
    return result;
  }

  /**
   * Layer normalisation.
   *
   * @param input [N, tokens, channels]
   * @param weight null if not affine, and so the bias
   */
  static FloatTensor layer(
      LayerNorm operation, FloatTensor input, FloatTensor weight, FloatTensor bias) {
    int channels = operation.input().channels();
    FloatTensor result = FloatTensor.zeros(input.shape());
    for (int from = 0; from < input.data().length; from += channels) {
      Statistics statistics = Statistics.of(input.data(), from, channels, operation.eps());
      for (int c = 0; c < channels; c++) {
        double y = (input.data()[from + c] - statistics.mean()) * statistics.reciprocal();
        result.data()[from + c] =
            (float) (weight == null ? y : y * weight.data()[c] + bias.data()[c]);
      }
    }
    return result;
  }
}
