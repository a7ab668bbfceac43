package dev.ditto.model.golden;

import dev.ditto.model.network.AttentionScores;
import dev.ditto.model.network.AttentionValues;
import dev.ditto.model.network.Linear;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;

/** Linear layers and the products of attention in single precision. */
final class FloatLinear {
  /** From this many rows on it pays to lay them along the vector axis. */
  private static final int MANY_ROWS = 16;

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
    int rows = input.data().length / depth;
    FloatTensor result =
        FloatTensor.zeros(operation.output().shape().prepend(input.shape().size(0)));
    if (rows < MANY_ROWS) {
      fewRows(input.data(), weight.data(), bias, rows, depth, columns, result.data());
      return result;
    }
    float[][] transposed = transpose(input.data(), 0, depth, rows, depth);
    float[] sums = new float[rows];
    for (int o = 0; o < columns; o++) {
      Arrays.fill(sums, bias == null ? 0 : bias.data()[o]);
      RowProduct.accumulate(sums, weight.data(), o * depth, transposed, depth);
      for (int row = 0; row < rows; row++) {
        result.data()[row * columns + o] = sums[row];
      }
    }
    return result;
  }

  private static void fewRows(
      float[] input,
      float[] weight,
      FloatTensor bias,
      int rows,
      int depth,
      int columns,
      float[] result) {
    for (int row = 0; row < rows; row++) {
      for (int o = 0; o < columns; o++) {
        double sum = bias == null ? 0 : bias.data()[o];
        for (int c = 0; c < depth; c++) {
          sum += (double) input[row * depth + c] * weight[o * depth + c];
        }
        result[row * columns + o] = (float) sum;
      }
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
