package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaledAddTest {
  @Property
  void isWithinAPlaceOfTheRealSum(
      @ForAll short a,
      @ForAll short b,
      @ForAll @DoubleRange(min = 0.01, max = 1) double scaleA,
      @ForAll @DoubleRange(min = 0.01, max = 1) double scaleB) {
    double exact = a * scaleA + b * scaleB;
    short sum = ScaledAdd.of(scaleA, scaleB, 1).apply(a, b);
    double saturated = Math.max(-32768, Math.min(32767, exact));
    // Half a place of rounding; each factor may be wrong by 2^-17 of the larger.
    assertEquals(saturated, sum, 0.5 + 2 * 32768 * 0x1p-17 * 2);
  }

  @Test
  void equalScalesAddExactly() {
    ScaledAdd add = ScaledAdd.of(1, 1, 1);
    assertEquals(-579, add.apply((short) -123, (short) -456));
    assertEquals(32767, add.apply((short) 20000, (short) 20000));
  }

  @Test
  void aShorterOperandIsRepeated() {
    short[] sum = ScaledAdd.of(1, 1, 1).apply(new short[] {1, 2, 3, 4}, new short[] {10, 20});
    assertArrayEquals(new short[] {11, 22, 13, 24}, sum);
  }
}
