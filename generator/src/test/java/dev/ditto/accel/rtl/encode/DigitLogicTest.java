package dev.ditto.accel.rtl.encode;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.SInt;
import org.junit.jupiter.api.Test;

class DigitLogicTest {

  static final class Coder extends Block {
    final SInt d = input(sint(9));
    final SInt lo = output(sint(5));
    final SInt hi = output(sint(5));

    Coder() {
      lo.set(DigitLogic.lo(d));
      hi.set(DigitLogic.hi(d));
    }
  }

  @Test
  void gatesAgreeWithNumbers() {
    try (Bench bench = Bench.of(Coder::new)) {
      for (int d = -DigitCode.LIMIT; d <= DigitCode.LIMIT; d++) {
        bench.set("d", d);
        bench.settle();
        assertEquals(DigitCode.FIVE_BIT.low(d), (int) (bench.get("lo") << 59 >> 59), "lo of " + d);
        assertEquals(DigitCode.FIVE_BIT.high(d), (int) (bench.get("hi") << 59 >> 59), "hi of " + d);
      }
    }
  }
}
