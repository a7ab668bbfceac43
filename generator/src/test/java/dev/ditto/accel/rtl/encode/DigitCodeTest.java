package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.input;
import static dev.ditto.hdl.Hdl.output;
import static dev.ditto.hdl.Hdl.sint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.SInt;
import org.junit.jupiter.api.Test;

class DigitCodeTest {

  static final class Coder extends Block {
    final SInt d = input(sint(9));
    final SInt lo = output(sint(5));
    final SInt hi = output(sint(5));

    Coder() {
      lo.set(DigitCode.lo(d));
      hi.set(DigitCode.hi(d));
    }
  }

  @Test
  void twoDigitsAreTheDifferenceExactly() {
    int single = 0;
    for (int d = DigitCode.MIN; d <= DigitCode.MAX; d++) {
      int lo = DigitCode.lo(d);
      int hi = DigitCode.hi(d);
      assertEquals(d, lo + 16 * hi);
      assertTrue(lo >= -16 && lo <= 15 && hi >= -16 && hi <= 15, "digits of " + d);
      single += lo == 0 ^ hi == 0 ? 1 : 0;
    }
    assertEquals(31 + 29, single, "31 small differences and 29 multiples of 16 are one token");
  }

  @Test
  void smallDifferencesHaveNoHighDigit() {
    for (int d = -16; d <= 15; d++) {
      assertEquals(0, DigitCode.hi(d));
    }
  }

  @Test
  void whatIsNoDifferenceOfCodesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> DigitCode.lo(256));
    assertThrows(IllegalArgumentException.class, () -> DigitCode.hi(-256));
  }

  @Test
  void hardwareAgreesWithNumbers() {
    try (Bench bench = Bench.of(Coder::new)) {
      for (int d = DigitCode.MIN; d <= DigitCode.MAX; d++) {
        bench.set("d", d);
        bench.settle();
        assertEquals(DigitCode.lo(d), (int) (bench.get("lo") << 59 >> 59), "lo of " + d);
        assertEquals(DigitCode.hi(d), (int) (bench.get("hi") << 59 >> 59), "hi of " + d);
      }
    }
  }
}
