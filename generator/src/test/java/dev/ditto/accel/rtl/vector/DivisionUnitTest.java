package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.ScaleFactor;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DivisionUnitTest {
  @Test
  void factorsAreThoseOfTheGoldenModel() {
    Random random = new Random(2);
    int slowest = 0;
    try (Bench bench = Bench.of(DivisionUnit::new)) {
      bench.set("out_ready", 1);
      for (int i = 0; i < 4000; i++) {
        long total = 65536 + (random.nextLong() & 0x7ffe_ffffL) >> random.nextInt(15);
        total = Math.max(65536, total);
        double unit = Math.scalb(1 + random.nextDouble(), -random.nextInt(20));
        DeferredDivision division = new DeferredDivision(unit, 1);
        ScaleFactor expected;
        try {
          expected = division.factor(total);
        } catch (IllegalArgumentException outOfRange) {
          continue;
        }
        bench.set("in_valid", 1);
        bench.set("in_total", total);
        bench.set("in_multiplier", division.unit().multiplier());
        bench.set("in_shift", division.unit().shift());
        bench.settle();
        assertTrue(bench.is("in_ready"));
        bench.step();
        bench.set("in_valid", 0);
        int cycles = 1 + bench.until("out_valid", DivisionUnit.MOST_CYCLES - 1);
        slowest = Math.max(slowest, cycles);
        assertEquals(expected.multiplier(), bench.get("out_multiplier"));
        assertEquals(expected.shift(), bench.get("out_shift"));
        bench.step();
      }
    }
    assertTrue(slowest > DivisionUnit.MOST_CYCLES - 3, "the limit could be " + slowest);
  }
}
