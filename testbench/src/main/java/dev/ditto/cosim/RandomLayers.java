package dev.ditto.cosim;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.tensor.Padding;
import java.util.Random;

/** Small machines and layers of every kind, from a seed. */
public final class RandomLayers {
  private RandomLayers() {}

  /** A legal machine whose scratchpads are small against the layers below. */
  public static Parameters parameters(Random random) {
    int axiBits = pick(random, 32, 64, 128);
    int beat = axiBits / 8;
    int columns = Math.max(beat, pick(random, 4, 8, 16));
    int lanes = Math.max(1, beat / 8);
    int vectorLanes = pick(random, lanes, Math.min(columns, 2 * lanes), columns);
    int rows = 1 + random.nextInt(6);
    return new Parameters(
        rows,
        columns,
        pick(random, 1, 2, 4),
        pick(random, 5, 9),
        random.nextInt(4) == 0 ? PeStyle.DENSE : PeStyle.WINDOW,
        16 * (1 + random.nextInt(8)),
        2 + random.nextInt(3),
        pick(random, 4, 8, 16),
        1 + random.nextInt(rows),
        2,
        vectorLanes,
        16 * (1 + random.nextInt(6)),
        16 * (1 + random.nextInt(6)),
        16 * (1 + random.nextInt(10)),
        pick(random, 64, 128, 512),
        Math.max(16, (columns / vectorLanes + 15) / 16 * 16 * (1 + random.nextInt(3))),
        16 * (1 + random.nextInt(4)),
        axiBits,
        32,
        pick(random, 1, 4, 16),
        1 + random.nextInt(4),
        MemoryStyle.BLOCK);
  }

  /** The same machine with value-reuse buffers that can keep some of the layers below. */
  public static Parameters roomier(Parameters p) {
    return new Parameters(
        p.rows(),
        p.columns(),
        p.lanes(),
        p.digitBits(),
        p.peStyle(),
        p.kTile(),
        p.weightBuffers(),
        p.encoderWidth(),
        p.fetchPorts(),
        p.windowFifoDepth(),
        p.vectorLanes(),
        p.xDepth(),
        16 * p.xReuseDepth(),
        8 * p.yDepth(),
        p.windowDepth(),
        p.paramDepth(),
        p.vectorDepth(),
        p.axiDataBits(),
        p.axiAddressBits(),
        p.axiMaxBurst(),
        p.axiOutstanding(),
        p.memoryStyle());
  }

  /** The first step of a layer. */
  public static LinearTask full(String layer, Random random) {
    LinearKind kind = LinearKind.values()[random.nextInt(3)];
    LinearGeometry geometry = geometry(kind, random);
    int matrices = kind == LinearKind.MATRIX_PRODUCT ? geometry.batch() : 1;
    CodeType type = random.nextInt(4) == 0 ? CodeType.UNSIGNED : CodeType.SIGNED;
    return new LinearTask(
        layer,
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

  private static LinearGeometry geometry(LinearKind kind, Random random) {
    if (kind != LinearKind.CONVOLUTION) {
      return LinearGeometry.matrixProduct(
          1 + random.nextInt(3),
          1 + random.nextInt(60),
          1 + random.nextInt(120),
          1 + random.nextInt(40));
    }
    while (true) {
      int batch = 1 + random.nextInt(2);
      int height = 1 + random.nextInt(12);
      int width = 1 + random.nextInt(12);
      int kernelHeight = 1 + random.nextInt(4);
      int kernelWidth = 1 + random.nextInt(4);
      int stride = 1 + random.nextInt(3);
      int dilation = 1 + random.nextInt(2);
      Padding padding =
          new Padding(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4));
      int outHeight =
          Math.floorDiv(
                  height + padding.top() + padding.bottom() - dilation * (kernelHeight - 1) - 1,
                  stride)
              + 1;
      int outWidth =
          Math.floorDiv(
                  width + padding.left() + padding.right() - dilation * (kernelWidth - 1) - 1,
                  stride)
              + 1;
      if (outHeight > 0 && outWidth > 0) {
        return new LinearGeometry(
            batch,
            height,
            width,
            1 + random.nextInt(100),
            kernelHeight,
            kernelWidth,
            stride,
            dilation,
            padding,
            outHeight,
            outWidth,
            1 + random.nextInt(40));
      }
    }
  }

  /** The step after a task: half of the codes stay, the rest move a little or anywhere. */
  public static LinearTask next(LinearTask task, LinearResult result, Random random) {
    boolean changes = task.kind() == LinearKind.MATRIX_PRODUCT && random.nextBoolean();
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
        changes ? moved(task.weights(), random) : task.weights(),
        changes ? task.weights() : null,
        task.requantization());
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

  private static byte[] bytes(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
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

  private static int pick(Random random, int... values) {
    return values[random.nextInt(values.length)];
  }
}
