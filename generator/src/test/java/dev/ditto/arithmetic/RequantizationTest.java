package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RequantizationTest {
  @Property
  void isTheNearestIntegerWithTiesUp(
      @ForAll int sum,
      @ForAll @IntRange(min = 1 << 15, max = (1 << 16) - 1) int multiplier,
      @ForAll @IntRange(min = 1, max = 47) int shift) {
    BigDecimal exact =
        BigDecimal.valueOf(sum)
            .multiply(BigDecimal.valueOf(multiplier))
            .divide(BigDecimal.valueOf(1L << shift));
    BigDecimal nearest = exact.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
    BigDecimal saturated = nearest.max(BigDecimal.valueOf(-32768)).min(BigDecimal.valueOf(32767));
    assertEquals(saturated.intValueExact(), Requantization.apply(sum, 0, multiplier, shift));
  }

  @Test
  void biasIsAddedBeforeScalingAndTiesGoUp() {
    // (1 + 2) * 2^15 / 2^16 = 1.5 and -1.5.
    assertEquals(2, Requantization.apply(1, 2, 1 << 15, 16));
    assertEquals(-1, Requantization.apply(-1, -2, 1 << 15, 16));
    assertEquals(32767, Requantization.apply(1 << 20, 0, 1 << 15, 1));
    assertEquals(-32768, Requantization.apply(-(1 << 20), 0, 1 << 15, 1));
  }

  @Test
  void refusesWhatTheHardwareCannotHold() {
    int[] one = {0};
    assertThrows(
        IllegalArgumentException.class,
        () -> new Requantization(one, new int[] {1 << 16}, new int[] {8}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Requantization(one, new int[] {(1 << 15) - 1}, new int[] {8}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Requantization(one, new int[] {1 << 15}, new int[] {48}));
  }
}
