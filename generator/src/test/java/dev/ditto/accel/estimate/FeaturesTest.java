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

  /** A port keeps a window of sixteen nine-bit digits and as many flags. */
  @Test
  void windowsThatPortsHaveReadTakeRegisters() {
    assertArrayEquals(
        new double[] {1, 4, 8, 2 * 16 * (9 + 1), 0}, Features.of(Part.ARRAY, tiny("fetchPorts=2")));
  }

  /** Where stages let it be made a cycle ahead, and of two rows, the choice is no late one. */
  @Test
  void aLateChoiceAmongRowsIsPaidForInEverySum() {
    assertArrayEquals(
        new double[] {4, 16, 3 * 16, 16}, Features.logic(Part.ARRAY, tiny("columns=16")));
    assertArrayEquals(
        new double[] {4, 8, 3 * 8, 0}, Features.logic(Part.ARRAY, tiny("arrayStages=2")));
    assertArrayEquals(new double[] {2, 8, 8, 0}, Features.logic(Part.ARRAY, tiny("rows=2")));
  }

  private static Parameters tiny(String override) {
    return Configuration.preset("tiny", List.of(override)).parameters();
  }
}
