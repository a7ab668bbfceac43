package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.model.quantize.ValueScale;
import dev.ditto.model.tensor.Padding;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Examples of the ONNX standard's integer operators (onnx/backend/test/case/node). Zero points are
 * taken off beforehand, since this model's codes are symmetric.
 */
class OnnxNodeTest {
  private final LinearBackend backend = new GoldenLinearBackend();

  @Test
  void matMulInteger() {
    byte[] a = minus(12, 11, 7, 3, 10, 6, 2, 9, 5, 1, 8, 4, 0);
    byte[] transposed = {1, 2, 3, 4, 5, 6};
    LinearTask task = task(LinearGeometry.linear(4, 3, 2), a, transposed);
    assertArrayEquals(
        new int[] {-38, -83, -44, -98, -50, -113, -56, -128}, backend.run(task).sums());
  }

  @Test
  void convInteger() {
    byte[] x = minus(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    byte[] ones = {1, 1, 1, 1};
    LinearGeometry geometry = LinearGeometry.convolution(3, 3, 1, 2, 2, 1, 1, Padding.NONE, 1);
    assertArrayEquals(new int[] {12, 16, 24, 28}, backend.run(task(geometry, x, ones)).sums());
  }

  @Test
  void convIntegerWithPadding() {
    byte[] x = minus(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    byte[] ones = {1, 1, 1, 1};
    LinearGeometry geometry = LinearGeometry.convolution(3, 3, 1, 2, 2, 1, 1, Padding.same(1), 1);
    assertArrayEquals(
        new int[] {1, 3, 5, 3, 5, 12, 16, 9, 11, 24, 28, 15, 7, 15, 17, 9},
        backend.run(task(geometry, x, ones)).sums());
  }

  @Test
  void qLinearMatMul() {
    // Beyond 8 bits without the zero points, so it goes to the product itself.
    int[] a = {208, 236, 0, 238, 3, 214, 255, 29};
    int[][] b = {{152, 51, 244}, {60, 26, 255}, {0, 127, 246}, {127, 254, 247}};
    Arrays.setAll(a, i -> a[i] - 113);
    for (int[] row : b) {
      Arrays.setAll(row, i -> row[i] - 114);
    }
    int[][] sums = new int[2][3];
    new IntegerProduct(LinearGeometry.linear(2, 4, 3), b).accumulate(a, 0, sums);
    ScaleFactor scale = ScaleFactor.of(0.0066 * 0.00705 / 0.0107);
    int[] output = new int[6];
    for (int i = 0; i < output.length; i++) {
      int scaled = Requantization.apply(sums[i / 3][i % 3], 0, scale.multiplier(), scale.shift());
      output[i] = Math.max(0, Math.min(255, scaled + 118));
    }
    assertArrayEquals(new int[] {168, 115, 255, 1, 66, 151}, output);
  }

  @Test
  void quantizeLinear() {
    // The standard rounds halves to even, this model upwards; the example has no case between them.
    ValueScale scale = new ValueScale(2, 2);
    double[] x = {0, 2, 3, 1000, -254, -1000};
    int[] output = new int[x.length];
    Arrays.setAll(output, i -> Math.max(0, Math.min(255, scale.toVector(x[i]) + 128)));
    assertArrayEquals(new int[] {128, 129, 130, 255, 1, 0}, output);
  }

  private static byte[] minus(int zeroPoint, int... codes) {
    byte[] bytes = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      bytes[i] = (byte) (codes[i] - zeroPoint);
    }
    return bytes;
  }

  private static LinearTask task(LinearGeometry geometry, byte[] codes, byte[] weights) {
    int channels = geometry.outputChannels();
    int[] multiplier = new int[channels];
    int[] shift = new int[channels];
    Arrays.fill(multiplier, 1 << 15);
    Arrays.fill(shift, 15);
    return new LinearTask(
        "node",
        LinearKind.CONVOLUTION,
        0,
        LinearMode.FULL,
        geometry,
        CodeType.SIGNED,
        codes,
        null,
        null,
        weights,
        null,
        new Requantization(new int[channels], multiplier, shift));
  }
}
