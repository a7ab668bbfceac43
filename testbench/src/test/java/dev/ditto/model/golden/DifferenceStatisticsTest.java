package dev.ditto.model.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.arithmetic.DigitCode;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.model.tensor.Padding;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DifferenceStatisticsTest {
  @Test
  void countsElementsWindowsAndTheTapsThatMeetThem() {
    // One line of three pixels with 17 channels: two windows a pixel.
    byte[] previous = new byte[51];
    byte[] codes = new byte[51];
    codes[0] = 15; // pixel 0: one token in either code
    codes[16] = 17; // pixel 0, second window: two tokens of five bits
    codes[17 + 3] = 32; // pixel 1: a multiple of 16 needs only the high digit
    LinearTask task =
        new LinearTask(
            "line",
            LinearKind.CONVOLUTION,
            1,
            LinearMode.TEMPORAL,
            LinearGeometry.convolution(1, 3, 17, 1, 3, 1, 1, new Padding(0, 1, 0, 1), 2),
            CodeType.SIGNED,
            codes,
            previous,
            new int[6],
            new byte[2 * 51],
            null,
            new Requantization(new int[2], new int[] {40000, 40000}, new int[] {20, 20}));
    // Pixels 0 and 2 are met by two taps, pixel 1 by three: 7 * 17 products.
    assertEquals(
        new DifferenceStatistics(51, 48, 2, 1, 6, 3, 119, 119 - 7, 5, 2, 2),
        DifferenceStatistics.of(task, DigitCode.FIVE_BIT));
    assertEquals(
        new DifferenceStatistics(51, 48, 3, 0, 6, 3, 119, 119 - 7, 7, 0, 2),
        DifferenceStatistics.of(task, DigitCode.NINE_BIT));
  }

  @Test
  void aTemporalMatrixProductAlsoPaysForItsSecondOperand() {
    // Two heads; three queries, two keys, two channels each.
    byte[] before = new byte[8];
    byte[] keys = {0, 1, 0, 0, 0, 20, 0, 0};
    LinearTask task =
        new LinearTask(
            "scores",
            LinearKind.MATRIX_PRODUCT,
            1,
            LinearMode.TEMPORAL,
            LinearGeometry.matrixProduct(2, 3, 2, 2),
            CodeType.SIGNED,
            new byte[12],
            new byte[12],
            new int[12],
            keys,
            before,
            new Requantization(new int[2], new int[] {40000, 40000}, new int[] {20, 20}));
    // Every key element meets the three queries of its head.
    assertEquals(
        new DifferenceStatistics(8, 6, 1, 1, 4, 2, 8, 6, 1, 1, 3),
        DifferenceStatistics.ofSecondOperand(task, DigitCode.FIVE_BIT));
  }

  @Property(tries = 200)
  void productsAreTheMultiplicationsOfTheGeometry(
      @ForAll LinearKind kind, @ForAll CodeType type, @ForAll DigitCode code, @ForAll long seed) {
    LinearTask task = RandomTasks.full(kind, type, new Random(seed));
    DifferenceStatistics statistics = DifferenceStatistics.of(task, code);
    assertEquals(task.geometry().macs(), statistics.macs());
    assertEquals(statistics.elements(), statistics.zero() + statistics.one() + statistics.two());
    assertEquals(task.codes().length, statistics.elements());
  }
}
