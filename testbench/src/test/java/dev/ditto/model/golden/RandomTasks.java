package dev.ditto.model.golden;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.tensor.Padding;
import java.util.Random;

/** Linear tasks of random shape and content, from a seed. */
final class RandomTasks {
  private RandomTasks() {}

  /** Any kernel, stride, padding, dilation and batch that fits; a few thousand sums at most. */
  static LinearGeometry geometry(LinearKind kind, Random random) {
    if (kind != LinearKind.CONVOLUTION) {
      int batch = 1 + random.nextInt(3);
      return LinearGeometry.matrixProduct(
          batch, 1 + random.nextInt(9), 1 + random.nextInt(80), 1 + random.nextInt(20));
    }
    while (true) {
      int height = 1 + random.nextInt(8);
      int width = 1 + random.nextInt(8);
      int kernelHeight = 1 + random.nextInt(4);
      int kernelWidth = 1 + random.nextInt(4);
      int stride = 1 + random.nextInt(3);
      int dilation = 1 + random.nextInt(3);
      Padding padding =
          new Padding(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4));
      int reachY = dilation * (kernelHeight - 1) + 1;
      int reachX = dilation * (kernelWidth - 1) + 1;
      if (height + padding.top() + padding.bottom() >= reachY
          && width + padding.left() + padding.right() >= reachX) {
        return LinearGeometry.convolution(
            height,
            width,
            1 + random.nextInt(70),
            kernelHeight,
            kernelWidth,
            stride,
            dilation,
            padding,
            1 + random.nextInt(20));
      }
    }
  }

  static LinearTask full(LinearKind kind, CodeType type, Random random) {
    LinearGeometry geometry = geometry(kind, random);
    int matrices = kind == LinearKind.MATRIX_PRODUCT ? geometry.batch() : 1;
    return new LinearTask(
        "random",
        kind,
        0,
        LinearMode.FULL,
        geometry,
        type,
        bytes(geometry.inputElements(), random),
        null,
        null,
        bytes(matrices * geometry.weightElements(), random),
        null,
        requantization(geometry.outputChannels(), random));
  }

  /** The next step of a task: some codes move a little, some anywhere, most stay. */
  static LinearTask next(LinearTask task, LinearResult result, Random random) {
    boolean product = task.kind() == LinearKind.MATRIX_PRODUCT && random.nextBoolean();
    return new LinearTask(
        task.layer(),
        task.kind(),
        task.step() + 1,
        LinearMode.TEMPORAL,
        task.geometry(),
        task.codeType(),
        moved(task.codes(), random),
        task.codes(),
        result.sums(),
        product ? moved(task.weights(), random) : task.weights(),
        product ? task.weights() : null,
        task.requantization());
  }

  /** The same work in full mode. */
  static LinearTask inFull(LinearTask task) {
    return new LinearTask(
        task.layer(),
        task.kind(),
        task.step(),
        LinearMode.FULL,
        task.geometry(),
        task.codeType(),
        task.codes(),
        null,
        null,
        task.weights(),
        null,
        task.requantization());
  }

  static byte[] bytes(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] moved(byte[] codes, Random random) {
    byte[] moved = codes.clone();
    for (int i = 0; i < moved.length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> moved[i] = (byte) random.nextInt(256);
        case 1 -> moved[i] += (byte) (random.nextInt(9) - 4);
        default -> {}
      }
    }
    return moved;
  }

  private static Requantization requantization(int channels, Random random) {
    int[] bias = new int[channels];
    int[] multiplier = new int[channels];
    int[] shift = new int[channels];
    for (int c = 0; c < channels; c++) {
      bias[c] = random.nextInt(20_001) - 10_000;
      multiplier[c] = (1 << 15) + random.nextInt(1 << 15);
      shift[c] = 14 + random.nextInt(12);
    }
    return new Requantization(bias, multiplier, shift);
  }
}
