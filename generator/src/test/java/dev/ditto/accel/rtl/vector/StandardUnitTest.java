package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Normalization;
import dev.ditto.arithmetic.Standardization;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandardUnitTest {
  @Test
  void standardsAreThoseOfTheGoldenModel() {
    Random random = new Random(9);
    int slowest = 0;
    try (Bench bench = Bench.of(StandardUnit::new)) {
      bench.set("out_ready", 1);
      for (int i = 0; i < 3000; i++) {
        int count = 1 + (random.nextInt() >>> 14) % (1 << 1 + random.nextInt(18));
        double scale = Math.scalb(1 + random.nextDouble(), -random.nextInt(16));
        double epsilon = Math.scalb(1 + random.nextDouble(), -14 - random.nextInt(8));
        Normalization normalization;
        try {
          normalization = new Normalization(count, scale, epsilon, NormParameters.identity(1));
        } catch (IllegalArgumentException tooCoarse) {
          continue;
        }
        long sum = 0;
        long squares = 0;
        int mean = (short) (random.nextInt() >> 16 + random.nextInt(16));
        int deviation = 1 << random.nextInt(15);
        int drawn = Math.min(count, 64);
        for (int n = 0; n < drawn; n++) {
          long x =
              Math.max(-32768, Math.min(32767, mean + (long) (deviation * random.nextGaussian())));
          long times = n == 0 ? count - drawn + 1 : 1;
          sum += times * x;
          squares += times * x * x;
        }
        Standardization.Statistics expected =
            normalization.standardization().statistics(sum, squares);
        bench.set("in_valid", 1);
        bench.set("in_sum", sum);
        bench.set("in_squares", squares);
        bench.set("constants_count", count);
        bench.set("constants_epsilon", normalization.standardization().epsilon());
        bench.set("constants_inverse_count", normalization.standardization().inverseCount());
        bench.set("constants_mean_shift", normalization.standardization().meanShift());
        bench.settle();
        assertTrue(bench.is("in_ready"));
        bench.step();
        bench.set("in_valid", 0);
        int cycles = 1 + bench.until("out_valid", StandardUnit.MOST_CYCLES - 1);
        slowest = Math.max(slowest, cycles);
        assertEquals(expected.mantissa(), bench.get("out_mantissa"));
        assertEquals(expected.shift(), (int) (bench.get("out_shift") << 57 >> 57));
        assertEquals(expected.mean(), bench.get("out_mean") << 31 >> 31);
        bench.step();
      }
    }
    assertTrue(slowest > StandardUnit.MOST_CYCLES - 5, "the limit could be " + slowest);
  }
}
