package dev.ditto.accel.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  /** Eight sums of 24 bits and of 20; of the latter there are no whole number of 64-bit beats. */
  @Test
  void packedSumsTakeLogicWhereTheyCanBeNamed() {
    assertArrayEquals(
        new double[] {1, 8, 32, 2 * 32, 8 * (24 + 20)},
        Features.logic(Part.DMA, tiny("axiOutstanding=2")));
    assertArrayEquals(
        new double[] {1, 8, 64, 2 * 32, 8 * 24}, Features.logic(Part.DMA, tiny("axiDataBits=64")));
  }

  /** What is cut out of a word, or widened, passes through no register of its own. */
  @Test
  void packedSumsTakeNoRegisters() {
    assertArrayEquals(new double[] {1, 16, 32, 2 * 32}, Features.of(Part.DMA, tiny("columns=16")));
  }

  private static Parameters tiny(String override) {
    return Configuration.preset("tiny", List.of(override)).parameters();
  }
}
