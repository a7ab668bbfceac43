package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DigitCodeTest {
  @Test
  void digitsGiveBackEveryDifference() {
    for (DigitCode code : DigitCode.values()) {
      for (int d = -255; d <= 255; d++) {
        assertEquals(d, code.low(d) + 16 * code.high(d), code + " " + d);
      }
    }
  }

  @Test
  void fiveBitDigitsFitFiveBits() {
    for (int d = -255; d <= 255; d++) {
      int low = DigitCode.FIVE_BIT.low(d);
      int high = DigitCode.FIVE_BIT.high(d);
      assertTrue(low >= -16 && low <= 15 && high >= -16 && high <= 15, "digits of " + d);
    }
  }

  @Test
  void tokensAreTheDigitsThatAreNotZero() {
    int[] count = new int[3];
    for (int d = -255; d <= 255; d++) {
      count[DigitCode.FIVE_BIT.tokens(d)]++;
      assertEquals(d == 0 ? 0 : 1, DigitCode.NINE_BIT.tokens(d));
    }
    // One token: -16 .. 15 without 0, and 29 multiples of 16 outside it.
    assertEquals(1, count[0]);
    assertEquals(31 + 29, count[1]);
    assertEquals(511 - 61, count[2]);
  }
}
