package dev.ditto.model.golden;

import dev.ditto.model.network.Concat;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Slice;
import dev.ditto.model.network.TokensToPixels;
import dev.ditto.model.network.Value;
import dev.ditto.model.tensor.FloatTensor;

/** Operations that only move numbers, and the ones that need no more than an addition. */
final class FloatMoves {
  private FloatMoves() {}

  private static FloatTensor empty(Operation operation, FloatTensor input) {
    return FloatTensor.zeros(operation.output().shape().prepend(input.shape().size(0)));
  }

  static FloatTensor add(FloatTensor left, FloatTensor right) {
    FloatTensor result = FloatTensor.zeros(left.shape());
    for (int i = 0; i < left.data().length; i++) {
      result.data()[i] = left.data()[i] + right.data()[i];
    }
    return result;
  }

  /** Channels of both maps, [N, C1 + C2, H, W]. */
  static FloatTensor concat(Concat operation, FloatTensor first, FloatTensor second) {
    FloatTensor result = empty(operation, first);
    int a = operation.first().shape().elements();
    int b = operation.second().shape().elements();
    for (int image = 0; image < first.shape().size(0); image++) {
      System.arraycopy(first.data(), image * a, result.data(), image * (a + b), a);
      System.arraycopy(second.data(), image * b, result.data(), image * (a + b) + a, b);
    }
    return result;
  }

  /** Each pixel four times, [N, C, 2H, 2W]. */
  static FloatTensor upsample(Operation operation, FloatTensor input) {
    FloatTensor result = empty(operation, input);
    int width = operation.output().width();
    for (int i = 0; i < result.data().length; i++) {
      int line = i / width;
      result.data()[i] = input.data()[line / 2 * (width / 2) + i % width / 2];
    }
    return result;
  }

  /** Means of 2 x 2 pixels, [N, C, H/2, W/2]. */
  static FloatTensor averagePool(Operation operation, FloatTensor input) {
    FloatTensor result = empty(operation, input);
    int width = operation.output().width();
    for (int i = 0; i < result.data().length; i++) {
      int line = i / width;
      int from = 4 * line * width + i % width * 2;
      int below = from + 2 * width;
      float[] in = input.data();
      result.data()[i] = (in[from] + in[from + 1] + in[below] + in[below + 1]) / 4;
    }
    return result;
  }

  /** [N, channels, H, W] to [N, H * W, channels]. */
  static FloatTensor mapToTokens(Operation operation, FloatTensor input) {
    Value tokens = operation.output();
    return transposeEach(operation, input, tokens.channels(), tokens.positions());
  }

  /** [N, H * W, channels] to [N, channels, H, W]. */
  static FloatTensor tokensToMap(Operation operation, FloatTensor input) {
    Value map = operation.output();
    return transposeEach(operation, input, map.positions(), map.channels());
  }

  /** Neighbouring channels, [N, ..., outputChannels]. */
  static FloatTensor slice(Slice operation, FloatTensor input) {
    FloatTensor result = empty(operation, input);
    int in = operation.input().channels();
    int out = operation.outputChannels();
    for (int row = 0; row < result.data().length / out; row++) {
      System.arraycopy(input.data(), row * in + operation.first(), result.data(), row * out, out);
    }
    return result;
  }

  /** Tokens as squares of pixels, [N, C, H, W]. */
  static FloatTensor tokensToPixels(TokensToPixels operation, FloatTensor input) {
    FloatTensor result = empty(operation, input);
    Value map = operation.output();
    int at = 0;
    for (int image = 0; image < input.shape().size(0); image++) {
      int base = image * map.shape().elements();
      for (int c = 0; c < map.channels(); c++) {
        for (int y = 0; y < map.height(); y++) {
          for (int x = 0; x < map.width(); x++) {
            result.data()[at++] = input.data()[base + operation.source(c, y, x)];
          }
        }
      }
    }
    return result;
  }

  /** Each image's matrix [rows, columns] as [columns, rows]. */
  private static FloatTensor transposeEach(
      Operation operation, FloatTensor input, int rows, int columns) {
    FloatTensor result = empty(operation, input);
    for (int image = 0; image < input.shape().size(0); image++) {
      int base = image * rows * columns;
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          result.data()[base + column * rows + row] = input.data()[base + row * columns + column];
        }
      }
    }
    return result;
  }
}
