package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WeightedSumTest {
  @Property
  void isTheSumWithinTheWeightsPrecision(
      @ForAll @DoubleRange(min = -200, max = 200) double a,
      @ForAll @DoubleRange(min = -200, max = 200) double b,
      @ForAll short x,
      @ForAll short y,
      @ForAll @IntRange(min = 1, max = 32767) int limit) {
    double larger = Math.max(Math.abs(a), Math.abs(b));
    if (larger < 1e-6) {
      return;
    }
    double exact = Math.max(-limit, Math.min(limit, a * x + b * y));
    double error = larger * 0x1p-17 * (Math.abs((double) x) + Math.abs((double) y)) + 0.5;
    assertEquals(exact, WeightedSum.of(a, b, limit).apply(x, y), error + 1e-9);
  }

  @Test
  void guidanceExaggeratesTheDifference() {
    WeightedSum guidance = WeightedSum.of(2.5, -1.5, Short.MAX_VALUE);
    assertEquals(2500 - 600, guidance.apply((short) 1000, (short) 400));
  }

  @Test
  void refusesWhatHasNoWeights() {
    assertThrows(IllegalArgumentException.class, () -> WeightedSum.of(0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> WeightedSum.of(1e6, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> WeightedSum.of(1, 0, 0));
  }
}
