package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.tensor.Padding;
import org.junit.jupiter.api.Test;

class LinearTaskTest {
  private static final Requantization TWO =
      new Requantization(new int[2], new int[] {32768, 32768}, new int[] {15, 15});

  @Test
  void geometryCountsOnlyProductsThatMeetTheInput() {
    LinearGeometry g = LinearGeometry.convolution(4, 5, 3, 3, 3, 1, 1, Padding.same(1), 2);
    assertEquals(20, g.rows());
    assertEquals(27, g.depth());
    // Along 4 pixels 12 - 2 pairs of output and tap meet the input, along 5 pixels 15 - 2.
    assertEquals(10 * 13 * 3 * 2, g.macs());
  }

  @Test
  void asymmetricPaddingAndStrideGiveTheOutputSize() {
    LinearGeometry g =
        LinearGeometry.convolution(16, 16, 8, 3, 3, 2, 1, new Padding(0, 0, 1, 1), 8);
    assertEquals(8, g.outputHeight());
    assertEquals(8, g.outputWidth());
  }

  @Test
  void geometryRefusesAnOutputThatDoesNotFollow() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new LinearGeometry(1, 4, 4, 1, 3, 3, 1, 1, Padding.NONE, 3, 2, 1));
    assertEquals(
        "output height is 3; padded input 4, kernel 3, dilation 1, stride 1 give 2",
        refusal.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> LinearGeometry.convolution(2, 2, 1, 3, 3, 1, 1, Padding.NONE, 1));
  }

  @Test
  void geometryRefusesWhatIsTooLargeForAnArray() {
    assertThrows(ArithmeticException.class, () -> LinearGeometry.linear(1 << 20, 1 << 11, 1));
  }

  @Test
  void aTaskNamesTheArrayThatDoesNotFit() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> task(LinearMode.FULL, new byte[5], null, null, new byte[6], null));
    assertEquals("layer: codes has 5 elements, the geometry asks for 6", refusal.getMessage());
  }

  @Test
  void previousValuesBelongToTemporalModeOnly() {
    byte[] six = new byte[6];
    int[] sums = new int[4];
    task(LinearMode.TEMPORAL, six, six, sums, six, null);
    assertThrows(
        IllegalArgumentException.class, () -> task(LinearMode.TEMPORAL, six, six, null, six, null));
    assertThrows(
        IllegalArgumentException.class, () -> task(LinearMode.FULL, six, six, sums, six, null));
    assertThrows(
        IllegalArgumentException.class, () -> task(LinearMode.TEMPORAL, six, six, sums, six, six));
  }

  private static LinearTask task(
      LinearMode mode,
      byte[] codes,
      byte[] previousCodes,
      int[] previousSums,
      byte[] weights,
      byte[] previousWeights) {
    return new LinearTask(
        "layer",
        LinearKind.LINEAR,
        0,
        mode,
        LinearGeometry.linear(2, 3, 2),
        CodeType.SIGNED,
        codes,
        previousCodes,
        previousSums,
        weights,
        previousWeights,
        TWO);
  }
}
