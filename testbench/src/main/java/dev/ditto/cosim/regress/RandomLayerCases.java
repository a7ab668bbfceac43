package dev.ditto.cosim.regress;

import dev.ditto.accel.Parameters;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.tensor.Padding;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random layers of awkward sizes: odd ones, one more and one less than a window or a column tile, a
 * single pixel, a single channel, padding beyond need, strides beyond the kernel.
 */
final class RandomLayerCases {
  private static final int WINDOW = Parameters.WINDOW;
  private static final int MOST_CHANNELS = 70;
  private static final int MOST_PIXELS = 13;
  private static final int MOST_KERNEL = 5;
  private static final int MOST_ROWS = 60;
  private static final int MOST_STEPS = 4;

  private final Parameters p;
  private final Random random;
  private final long mostCycles;

  /**
   * Draws for a machine.
   *
   * @param mostCycles expected of one step of a layer
   */
  RandomLayerCases(Parameters p, Random random, long mostCycles) {
    this.p = p;
    this.random = random;
    this.mostCycles = mostCycles;
  }

  /** A layer of a kind that fits the machine. */
  LayerCase of(LinearKind kind) {
    while (true) {
      LayerCase drawn =
          new LayerCase(
              kind,
              kind == LinearKind.CONVOLUTION ? convolution() : product(),
              oneIn(4) ? CodeType.UNSIGNED : CodeType.SIGNED,
              any(Fill.values()),
              any(Fill.values()),
              changes(),
              kind == LinearKind.MATRIX_PRODUCT && random.nextBoolean(),
              random.nextInt(Integer.MAX_VALUE));
      if (Fit.cycles(p, drawn) <= mostCycles) {
        return drawn;
      }
    }
  }

  private LinearGeometry product() {
    return LinearGeometry.matrixProduct(upTo(3), size(MOST_ROWS), channels(), outputChannels());
  }

  private LinearGeometry convolution() {
    while (true) {
      int batch = oneIn(4) ? 2 : 1;
      int height = size(MOST_PIXELS);
      int width = size(MOST_PIXELS);
      int kernelHeight = upTo(MOST_KERNEL);
      int kernelWidth = upTo(MOST_KERNEL);
      int stride = oneIn(6) ? 3 + random.nextInt(4) : upTo(2);
      int dilation = oneIn(3) ? 2 + random.nextInt(2) : 1;
      Padding padding = new Padding(pad(kernelHeight), pad(kernelWidth), pad(1), pad(1));
      int outHeight =
          outputs(height + padding.top() + padding.bottom(), kernelHeight, dilation, stride);
      int outWidth =
          outputs(width + padding.left() + padding.right(), kernelWidth, dilation, stride);
      if (outHeight > 0 && outWidth > 0) {
        return new LinearGeometry(
            batch,
            height,
            width,
            channels(),
            kernelHeight,
            kernelWidth,
            stride,
            dilation,
            padding,
            outHeight,
            outWidth,
            outputChannels());
      }
    }
  }

  private static int outputs(int padded, int kernel, int dilation, int stride) {
    return Math.floorDiv(padded - dilation * (kernel - 1) - 1, stride) + 1;
  }

  private int pad(int kernel) {
    return oneIn(8) ? random.nextInt(2 * kernel + 3) : random.nextInt(kernel / 2 + 2);
  }

  private int size(int most) {
    return oneIn(6) ? 1 : upTo(most);
  }

  private int channels() {
    int windows = WINDOW * upTo(3);
    return switch (random.nextInt(6)) {
      case 0 -> 1;
      case 1 -> windows + 1;
      case 2 -> windows;
      case 3 -> windows - 1;
      default -> upTo(MOST_CHANNELS);
    };
  }

  private int outputChannels() {
    int tiles = p.columns() * upTo(2);
    return switch (random.nextInt(6)) {
      case 0 -> 1;
      case 1 -> tiles + 1;
      case 2 -> tiles;
      case 3 -> tiles - 1;
      default -> upTo(5 * p.columns() / 2);
    };
  }

  private List<Change> changes() {
    return IntStream.range(0, 1 + random.nextInt(MOST_STEPS - 1))
        .mapToObj(i -> any(Change.values()))
        .toList();
  }

  private int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  private boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
