package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.tensor.Padding;
import org.junit.jupiter.api.Test;

/**
 * The unit-test case "basic" of Arm's CMSIS-NN, whose numbers were made with TensorFlow Lite's
 * reference kernels (Tests/UnitTest/TestCases/TestData/basic).
 */
class CmsisNnTest {
  private static final int INPUT_OFFSET = 128;
  private static final int OUTPUT_OFFSET = 127;
  private static final int MULTIPLIER = 1625013239;
  private static final int SHIFT = -8;
  private static final int BIAS = 6388;
  private static final byte[] WEIGHTS = {-72, 32, -107, -50, 81, -114, -7, -127};
  private static final byte[] INPUT = {
    73, -88, -95, 57, 106,
    13, 34, -103, 86, 12,
    107, 37, -4, -22, 16,
    -87, 4, -11, -21, 52,
    41, -122, 90, 124, -62,
    -23, 103, 66, 68, 94,
    -93, 89, -4, 68, -89,
    -66, 3, 4, -108, 63
  };
  private static final int[] OUTPUT = {
    -11, 37, 68, -53,
    -8, -47, -1, -6,
    29, -86, -34, 27,
    -40, 34, -71, 4,
    -72, 21, -14, -35
  };

  @Test
  void basicConvolution() {
    LinearResult result = new GoldenLinearBackend().run(task());
    int[] output = new int[result.sums().length];
    for (int i = 0; i < output.length; i++) {
      int scaled = TfliteRounding.requantise(result.sums()[i] + BIAS, MULTIPLIER, SHIFT);
      output[i] = Math.max(-128, Math.min(127, scaled + OUTPUT_OFFSET));
    }
    assertArrayEquals(OUTPUT, output);
  }

  @Test
  void theAcceleratorsSingleRoundingAgreesHere() {
    LinearResult result = new GoldenLinearBackend().run(task());
    int[] output = new int[result.out().length];
    for (int i = 0; i < output.length; i++) {
      output[i] = Math.max(-128, Math.min(127, result.out()[i] + OUTPUT_OFFSET));
    }
    assertArrayEquals(OUTPUT, output);
  }

  /** With the offset of 128 added, the input's codes are unsigned and padding is zero. */
  private static LinearTask task() {
    byte[] codes = new byte[INPUT.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) (INPUT[i] + INPUT_OFFSET);
    }
    // 31 fraction bits and 8 more of the shift, less the 15 that a 16-bit multiplier lacks.
    Requantization requantization =
        new Requantization(
            new int[] {BIAS}, new int[] {(MULTIPLIER + (1 << 14)) >> 15}, new int[] {24});
    return new LinearTask(
        "basic",
        LinearKind.CONVOLUTION,
        0,
        LinearMode.FULL,
        LinearGeometry.convolution(8, 5, 1, 4, 2, 1, 1, Padding.NONE, 1),
        CodeType.UNSIGNED,
        codes,
        null,
        null,
        WEIGHTS,
        null,
        requantization);
  }
}
