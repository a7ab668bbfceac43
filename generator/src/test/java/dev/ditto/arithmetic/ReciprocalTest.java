package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReciprocalTest {
  @Property(tries = 5000)
  void reciprocalIsWithinItsBound(@ForAll @LongRange(min = 1, max = (1L << 32) - 1) long value) {
    double found =
        Math.scalb((double) Reciprocal.mantissa(value), -31 - Reciprocal.exponent(value));
    assertEquals(1, found * value, 0x1p-27);
  }

  @Test
  void reciprocalIsWithinItsBoundOverAllMantissasOfSixteenBits() {
    for (long m = 1 << 16; m < 1 << 17; m++) {
      double found = Math.scalb((double) Reciprocal.mantissa(m), -31 - 16);
      assertEquals(1, found * m, 0x1p-27);
    }
  }

  @Property(tries = 3000)
  void inverseSquareRootIsWithinItsBound(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int bits) {
    BigInteger value = new BigInteger(bits, new Random(seed)).setBit(bits - 1);
    assertInverseRoot(value);
  }

  @Test
  void inverseSquareRootIsWithinItsBoundOverAllMantissas() {
    for (long m = 1 << 15; m < 1 << 17; m++) {
      assertInverseRoot(BigInteger.valueOf(m));
    }
  }

  private static void assertInverseRoot(BigInteger value) {
    InverseSquareRoot root = InverseSquareRoot.of(value);
    double found = Math.scalb((double) root.mantissa(), -31 - root.exponent());
    assertEquals(1, found * Math.sqrt(value.doubleValue()), 0x1p-25);
  }
}
