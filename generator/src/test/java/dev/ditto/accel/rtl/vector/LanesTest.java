package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.Activation;
import dev.ditto.arithmetic.ScaleFactor;
import dev.ditto.arithmetic.Softmax;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lanes of the vector unit against the numbers that the golden model computes with. */
class LanesTest {
  @ParameterizedTest
  @EnumSource(Activation.class)
  void everyNumberHasItsActivation(Activation function) {
    var p = new ActivationLane.Params(List.of(Activation.values()));
    try (Bench bench = Bench.of(() -> new ActivationLane(p))) {
      bench.set("choice", function.ordinal());
      for (int i = 0; i < 65536 + ActivationLane.LATENCY - 1; i++) {
        bench.set("x", (short) i);
        bench.step();
        int done = i - ActivationLane.LATENCY + 1;
        if (done >= 0) {
          assertEquals(
              function.apply((short) done), (short) bench.get("y"), () -> function + " " + done);
        }
      }
    }
  }

  @Test
  void multiplyAddIsTheFormula() {
    Random random = new Random(7);
    Deque<Long> expected = new ArrayDeque<>();
    try (Bench bench = Bench.of(MultiplyAddLane::new)) {
      for (int i = 0; i < 40_000; i++) {
        int a = random.nextInt() >> random.nextInt(32);
        int bias = random.nextInt(3) == 0 ? 0 : random.nextInt() >> random.nextInt(32);
        int multiplier = random.nextInt() >> 14 + random.nextInt(18);
        short b = (short) (random.nextInt() >> 16 + random.nextInt(16));
        int second = random.nextInt(3) == 0 ? 0 : random.nextInt() >> 14 + random.nextInt(18);
        long offset = random.nextInt(3) == 0 ? 0 : random.nextLong() >> 16 + random.nextInt(48);
        int shift = 1 + random.nextInt(47);
        BigInteger total =
            BigInteger.valueOf(a + bias)
                .multiply(BigInteger.valueOf(multiplier))
                .add(BigInteger.valueOf((long) b * second))
                .add(BigInteger.valueOf(offset))
                .add(BigInteger.ONE.shiftLeft(shift - 1))
                .shiftRight(shift);
        expected.add(
            total
                .min(BigInteger.valueOf(Short.MAX_VALUE))
                .max(BigInteger.valueOf(Short.MIN_VALUE))
                .longValue());
        bench.set("a", a);
        bench.set("bias", bias);
        bench.set("multiplier", multiplier);
        bench.set("b", b);
        bench.set("second", second);
        bench.set("offset", offset);
        bench.set("shift", shift);
        bench.step();
        if (i >= MultiplyAddLane.LATENCY - 1) {
          assertEquals(expected.remove(), (long) (short) bench.get("y"));
        }
      }
    }
  }

  @Test
  void numeratorsAreThoseOfTheSoftmax() {
    Random random = new Random(5);
    for (double scale : new double[] {1e-6, 3e-4, 0.01, 0.7}) {
      Softmax softmax = new Softmax(scale);
      ScaleFactor factor = softmax.logitFactor();
      Deque<Softmax.Row> expected = new ArrayDeque<>();
      try (Bench bench = Bench.of(ExponentLane::new)) {
        bench.set("multiplier", factor.multiplier());
        bench.set("shift", factor.shift());
        for (int i = 0; i < 20_000; i++) {
          long below = i < 4000 ? i : (random.nextLong() & 0xffff_ffffL) >>> random.nextInt(32);
          int top = (int) Math.max(below + Integer.MIN_VALUE, 0);
          expected.add(softmax.numerators(new int[] {top, (int) (top - below)}, 0, 2));
          bench.set("below", below);
          bench.step();
          if (i >= ExponentLane.LATENCY - 1) {
            Softmax.Row row = expected.remove();
            assertEquals(row.total() - 65536, bench.get("power"));
            assertEquals(row.codes()[1] & 0xff, bench.get("code"));
          }
        }
      }
    }
  }
}
