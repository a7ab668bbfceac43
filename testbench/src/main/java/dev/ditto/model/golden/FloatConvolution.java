package dev.ditto.model.golden;

import dev.ditto.model.network.Convolution;
import dev.ditto.model.network.Value;
import dev.ditto.model.tensor.FloatTensor;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Convolution in single precision. A few output lines at a time, every weight gets the row of input
 * pixels that it multiplies; the products of rows are then summed.
 */
final class FloatConvolution {
  /** Output pixels at a time: a row of them stays in the first-level cache. */
  private static final int PIXELS = 1024;

  private final Convolution operation;
  private final Value output;
  private final int depth;

  private FloatConvolution(Convolution operation) {
    this.operation = operation;
    this.output = operation.output();
    this.depth = operation.input().channels() * operation.kernelHeight() * operation.kernelWidth();
  }

  /**
   * The result [N, out, H', W'].
   *
   * @param input [N, C, H, W]
   * @param weight [out, C, kernel height, kernel width]
   * @param bias [out], or null
   */
  static FloatTensor run(
      Convolution operation, FloatTensor input, FloatTensor weight, FloatTensor bias) {
    FloatConvolution convolution = new FloatConvolution(operation);
    int images = input.shape().size(0);
    FloatTensor result = FloatTensor.zeros(convolution.output.shape().prepend(images));
    int height = convolution.output.height();
    int lines = Math.max(1, Math.min(height, PIXELS / convolution.output.width()));
    // Images share nothing but what is only read, so their order does not matter.
    IntStream.range(0, images)
        .parallel()
        .forEach(
            image -> {
              for (int line = 0; line < height; line += lines) {
                int count = Math.min(lines, height - line);
                convolution.lines(input, image, line, count, weight, bias, result);
              }
            });
    return result;
  }

  private void lines(
      FloatTensor input,
      int image,
      int line,
      int count,
      FloatTensor weight,
      FloatTensor bias,
      FloatTensor result) {
    int pixels = count * output.width();
    float[][] patches = patches(input.data(), image, line, count);
    float[] sums = new float[pixels];
    for (int o = 0; o < output.channels(); o++) {
      Arrays.fill(sums, bias == null ? 0 : bias.data()[o]);
      RowProduct.accumulate(sums, weight.data(), o * depth, patches, depth);
      int at = ((image * output.channels() + o) * output.height() + line) * output.width();
      System.arraycopy(sums, 0, result.data(), at, pixels);
    }
  }

  /** For each weight of a filter, in its order, the input pixel that each output pixel sees. */
  private float[][] patches(float[] input, int image, int line, int count) {
    int width = output.width();
    float[][] patches = new float[depth][count * width];
    int row = 0;
    for (int c = 0; c < operation.input().channels(); c++) {
      int plane =
          (image * operation.input().channels() + c)
              * operation.input().height()
              * operation.input().width();
      for (int ky = 0; ky < operation.kernelHeight(); ky++) {
        for (int kx = 0; kx < operation.kernelWidth(); kx++) {
          for (int y = 0; y < count; y++) {
            int iy = (line + y) * operation.stride() - operation.padding().top() + ky;
            if (iy >= 0 && iy < operation.input().height()) {
              int from = plane + iy * operation.input().width();
              line(input, from, kx - operation.padding().left(), patches[row], y * width);
            }
          }
          row++;
        }
      }
    }
    return patches;
  }

  /** Copies the pixels of one input line that the output pixels of one line see through one tap. */
  private void line(float[] input, int from, int shift, float[] patch, int to) {
    int stride = operation.stride();
    int width = operation.input().width();
    int first = Math.max(0, Math.floorDiv(stride - 1 - shift, stride));
    int end = Math.min(output.width(), Math.floorDiv(width - 1 - shift, stride) + 1);
    if (stride == 1 && first < end) {
      System.arraycopy(input, from + first + shift, patch, to + first, end - first);
      return;
    }
    for (int x = first; x < end; x++) {
      patch[to + x] = input[from + x * stride + shift];
    }
  }
}
