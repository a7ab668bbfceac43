package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaledProductTest {
  @Property
  void isTheRoundedProductOrTheLimit(
      @ForAll short x, @ForAll short factor, @ForAll @IntRange(min = 1, max = 31) int shift) {
    double exact = Math.floor((double) x * factor / Math.scalb(1.0, shift) + 0.5);
    double expected = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, exact));
    assertEquals(expected, new ScaledProduct(shift).apply(x, factor));
  }

  @Property
  void modulationIsRoundedOnce(@ForAll short x, @ForAll short scale, @ForAll short shift) {
    double exact = x * (1 + scale / 2048.0) + shift;
    double expected = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.floor(exact + 0.5)));
    assertEquals(expected, ScaledProduct.modulate(x, scale, shift));
  }

  @Test
  void oneAndAHalfTimesOneAndAHalfLessAQuarterIsTwo() {
    assertEquals(4096, ScaledProduct.modulate((short) 3072, (short) 1024, (short) -512));
  }

  @Test
  void factorsRepeatForEachToken() {
    short[] tokens = {100, 200, 300, 400};
    short[] gates = {2048, -1024};
    assertArrayEquals(
        new short[] {100, -100, 300, -200}, new ScaledProduct(11).apply(tokens, gates));
  }

  @Test
  void scalesMustDifferByAPowerOfTwo() {
    assertEquals(new ScaledProduct(13), ScaledProduct.of(0.3, 1.2));
    assertThrows(IllegalArgumentException.class, () -> ScaledProduct.of(0.3, 1.0));
  }
}
