package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.ditto.model.tensor.Padding;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * ONNX Runtime as an independent judge of sums. Both operands are signed: its unsigned x signed
 * kernel saturates in 16 bits on some processors and so is no judge.
 */
class OnnxRuntimeTest {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void matMulInteger(long seed) throws OrtException {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(70);
    int depth = 1 + random.nextInt(400);
    int columns = 1 + random.nextInt(70);
    byte[] a = RandomTasks.bytes(rows * depth, random);
    byte[] weights = RandomTasks.bytes(columns * depth, random);
    byte[] b = new byte[weights.length];
    for (int n = 0; n < columns; n++) {
      for (int k = 0; k < depth; k++) {
        b[k * columns + n] = weights[n * depth + k];
      }
    }
    int[] expected =
        run(
            OnnxModel.of("MatMulInteger", 2, Map.of()),
            tensor(a, rows, depth),
            tensor(b, depth, columns));
    int[][] sums = new int[rows][columns];
    LinearGeometry geometry = LinearGeometry.linear(rows, depth, columns);
    new IntegerProduct(geometry, weights, 0)
        .accumulate(Differences.of(a, null, CodeType.SIGNED), 0, sums);
    assertArrayEquals(expected, flat(sums));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void convInteger(long seed) throws OrtException {
    Random random = new Random(seed);
    LinearGeometry g = RandomTasks.geometry(LinearKind.CONVOLUTION, random);
    byte[] x = RandomTasks.bytes(g.inputElements(), random);
    byte[] w = RandomTasks.bytes(g.weightElements(), random);
    Padding p = g.padding();
    byte[] model =
        OnnxModel.of(
            "ConvInteger",
            4,
            Map.of(
                "pads", new long[] {p.top(), p.left(), p.bottom(), p.right()},
                "strides", new long[] {g.stride(), g.stride()},
                "dilations", new long[] {g.dilation(), g.dilation()}));
    int pixels = g.inputHeight() * g.inputWidth();
    int taps = g.kernelHeight() * g.kernelWidth();
    int[] expected =
        run(
            model,
            tensor(
                channelsFirst(x, 1, pixels, g.inputChannels()),
                1,
                g.inputChannels(),
                g.inputHeight(),
                g.inputWidth()),
            tensor(
                channelsFirst(w, g.outputChannels(), taps, g.inputChannels()),
                g.outputChannels(),
                g.inputChannels(),
                g.kernelHeight(),
                g.kernelWidth()));
    int[][] sums = new int[g.rows()][g.outputChannels()];
    new IntegerProduct(g, w, 0).accumulate(Differences.of(x, null, CodeType.SIGNED), 0, sums);
    int[] found = new int[expected.length];
    for (int row = 0; row < sums.length; row++) {
      for (int o = 0; o < g.outputChannels(); o++) {
        found[o * sums.length + row] = sums[row][o];
      }
    }
    assertArrayEquals(expected, found);
  }

  /** {@code [n][pixels][channels] -> [n][channels][pixels]}. */
  private static byte[] channelsFirst(byte[] values, int n, int pixels, int channels) {
    byte[] moved = new byte[values.length];
    for (int i = 0; i < n; i++) {
      for (int p = 0; p < pixels; p++) {
        for (int c = 0; c < channels; c++) {
          moved[(i * channels + c) * pixels + p] = values[(i * pixels + p) * channels + c];
        }
      }
    }
    return moved;
  }

  private static int[] flat(int[][] rows) {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
  }

  private OnnxTensor tensor(byte[] values, long... shape) throws OrtException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(values.length).put(values).flip();
    return OnnxTensor.createTensor(environment, buffer, shape, OnnxJavaType.INT8);
  }

  private int[] run(byte[] model, OnnxTensor a, OnnxTensor b) throws OrtException {
    try (a;
        b;
        OrtSession session = environment.createSession(model);
        OrtSession.Result result = session.run(Map.of("a", a, "b", b))) {
      IntBuffer buffer = ((OnnxTensor) result.get(0)).getIntBuffer();
      int[] values = new int[buffer.remaining()];
      buffer.get(values);
      return values;
    }
  }
}
