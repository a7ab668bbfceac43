package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.Affine;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Normalization;
import dev.ditto.arithmetic.Standardization;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlopeLaneTest {
  private static final long MOST = (1L << 47) - 1;

  @Test
  void multiplyAddsAreThoseOfTheGoldenModel() {
    Random random = new Random(3);
    Deque<Affine> expected = new ArrayDeque<>();
    int compared = 0;
    int saturated = 0;
    try (Bench bench = Bench.of(SlopeLane::new)) {
      while (compared < 20_000) {
        int gamma = random.nextInt() >> 8 + random.nextInt(24);
        int beta = random.nextInt() >> 8 + random.nextInt(24);
        var parameters = new NormParameters(new int[] {gamma}, new int[] {beta});
        Normalization normalization;
        try {
          double scale = Math.scalb(1 + random.nextDouble(), -random.nextInt(16));
          normalization = new Normalization(1 + random.nextInt(4096), scale, 1e-5, parameters);
        } catch (IllegalArgumentException tooSteep) {
          continue;
        }
        long mean = random.nextInt() >> random.nextInt(32);
        // As steep as values of any spread can make it.
        long deviation = 1L << random.nextInt(16);
        var set =
            normalization
                .standardization()
                .statistics(0, Math.min(1L << 48, deviation * deviation * 4096));
        var standard = new Standardization.Statistics(set.mantissa(), set.shift(), mean);
        expected.add(normalization.affine(standard, 0));
        bench.set("gamma", gamma);
        bench.set("beta", beta);
        bench.set("standard_mantissa", standard.mantissa());
        bench.set("standard_shift", standard.shift());
        bench.set("standard_mean", mean);
        bench.step();
        if (expected.size() == SlopeLane.LATENCY) {
          Affine affine = expected.remove();
          assertEquals(affine.a(), bench.get("multiplier") << 46 >> 46);
          assertEquals(affine.shift(), bench.get("shift"));
          long offset = bench.get("offset") << 16 >> 16;
          assertEquals(Math.max(-MOST - 1, Math.min(MOST, affine.b())), offset);
          saturated += Math.abs(affine.b()) > MOST ? 1 : 0;
          compared++;
        }
      }
    }
    assertTrue(saturated > 0, "no offset was beyond 48 bits");
  }
}
