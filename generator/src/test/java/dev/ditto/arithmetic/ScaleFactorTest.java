package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleFactorTest {
  @Property
  void isWithinSixteenBitsOfTheFactor(@ForAll @DoubleRange(min = -31.9, max = 14.9) double log2) {
    double factor = Math.pow(2, log2);
    assertEquals(1, ScaleFactor.of(factor).value() / factor, 0x1p-16);
  }

  @Test
  void powersOfTwoAreExact() {
    assertEquals(new ScaleFactor(1 << 15, 15), ScaleFactor.of(1));
    assertEquals(new ScaleFactor(1 << 15, 47), ScaleFactor.of(0x1p-32));
    assertEquals(new ScaleFactor(1 << 15, 14), ScaleFactor.of(1.99999999));
  }

  @Test
  void refusesWhatDoesNotFit() {
    for (double factor : new double[] {0, -1, Double.NaN, 0x1p-33, 0x1p15, 1.0 / 0}) {
      assertThrows(IllegalArgumentException.class, () -> ScaleFactor.of(factor), "" + factor);
    }
  }

  @Test
  void codesRoundHalvesUpAndStaySymmetric() {
    ScaleFactor half = ScaleFactor.of(0.5);
    assertEquals(2, half.code((short) 3));
    assertEquals(-1, half.code((short) -3));
    assertEquals(127, half.code((short) 300));
    assertEquals(-127, half.code((short) -300));
    assertEquals(-32768, ScaleFactor.of(2).rescale((short) -20000));
  }
}
