package dev.ditto.model.golden;

import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.Linear;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/** Linear layers and the products of attention in single precision. */
final class FloatLinear {
  private FloatLinear() {}

  /**
   * A linear layer on all tokens of all images.
   *
   * @param input [N, ..., in]
   * @param weight [out, in]
   * @param bias [out], or null
   */
  static FloatTensor linear(
      Linear operation, FloatTensor input, FloatTensor weight, FloatTensor bias) {
    int depth = weight.shape().size(1);
    int columns = weight.shape().size(0);
    int images = input.shape().size(0);
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    int rows = operation.input().positions();
    for (int image = 0; image < images; image++) {
      if (operation.input().layout() == Layout.VECTOR) {
        vector(input.data(), weight.data(), bias, image, depth, columns, result.data());
      } else {
        tokens(input.data(), weight.data(), bias, image * rows, rows, depth, result.data());
      }
    }
    return result;
  }

  /** All tokens of one image at a time, laid along the vector axis. */
  private static void tokens(
      float[] input,
      float[] weight,
      FloatTensor bias,
      int first,
      int rows,
      int depth,
      float[] result) {
    int columns = weight.length / depth;
    float[][] transposed = transpose(input, first * depth, depth, rows, depth);
    float[] sums = new float[rows];
    for (int o = 0; o < columns; o++) {
      Arrays.fill(sums, bias == null ? 0 : bias.data()[o]);
      RowProduct.accumulate(sums, weight, o * depth, transposed, depth);
      for (int row = 0; row < rows; row++) {
        result[(first + row) * columns + o] = sums[row];
      }
    }
  }

  private static void vector(
      float[] input,
      float[] weight,
      FloatTensor bias,
      int row,
      int depth,
      int columns,
      float[] result) {
    for (int o = 0; o < columns; o++) {
      double sum = bias == null ? 0 : bias.data()[o];
      for (int c = 0; c < depth; c++) {
        sum += (double) input[row * depth + c] * weight[o * depth + c];
      }
      result[row * columns + o] = (float) sum;
    }
  }

  /** {@code rows x depth} numbers, one row every {@code stride}, as {@code depth} rows. */
  private static float[][] transpose(float[] data, int offset, int stride, int rows, int depth) {
    float[][] transposed = new float[depth][rows];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < depth; k++) {
        transposed[k][row] = data[offset + row * stride + k];
      }
    }
    return transposed;
  }

  /**
   * Products of queries and keys, [N, heads, queries, keys].
   *
   * @param query [N, queries, channels]
   * @param key [N, keys, channels]
   */
  static FloatTensor scores(AttentionScores operation, FloatTensor query, FloatTensor key) {
    int images = query.shape().size(0);
    int queries = query.shape().size(1);
    int keys = key.shape().size(1);
    int channels = query.shape().size(2);
    int depth = channels / operation.heads();
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    int at = 0;
    for (int image = 0; image < images; image++) {
      for (int head = 0; head < operation.heads(); head++) {
        int first = head * depth;
        float[][] transposed =
            transpose(key.data(), image * keys * channels + first, channels, keys, depth);
        for (int q = 0; q < queries; q++) {
          float[] sums = new float[keys];
          int offset = (image * queries + q) * channels + first;
          RowProduct.accumulate(sums, query.data(), offset, transposed, depth);
          System.arraycopy(sums, 0, result.data(), at, keys);
          at += keys;
        }
      }
    }
    return result;
  }

  /**
   * Values weighted by the attention, [N, queries, channels].
   *
   * @param probabilities [N, heads, queries, keys]
   * @param value [N, keys, channels]
   */
  static FloatTensor values(
      AttentionValues operation, FloatTensor probabilities, FloatTensor value) {
    int images = value.shape().size(0);
    int heads = operation.heads();
    int queries = probabilities.shape().size(2);
    int keys = value.shape().size(1);
    int channels = value.shape().size(2);
    int depth = channels / heads;
    FloatTensor result = FloatTensor.zeros(operation.output().shape().prepend(images));
    for (int image = 0; image < images; image++) {
      for (int head = 0; head < heads; head++) {
        float[][] rows = new float[keys][];
        for (int k = 0; k < keys; k++) {
          int from = (image * keys + k) * channels + head * depth;
          rows[k] = Arrays.copyOfRange(value.data(), from, from + depth);
        }
        for (int q = 0; q < queries; q++) {
          float[] sums = new float[depth];
          int offset = ((image * heads + head) * queries + q) * keys;
          RowProduct.accumulate(sums, probabilities.data(), offset, rows, keys);
          int at = (image * queries + q) * channels + head * depth;
          System.arraycopy(sums, 0, result.data(), at, depth);
        }
      }
    }
    return result;
  }
}
