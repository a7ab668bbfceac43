package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final double LOGIT_SCALE = 1e-3;

  @Test
  void numeratorsAreWithinAThousandthOfTheExponential() {
    Softmax softmax = new Softmax(LOGIT_SCALE);
    for (int below = 0; below < 12_000; below++) {
      double exact = Math.exp(-below * LOGIT_SCALE);
      Softmax.Row row = softmax.numerators(new int[] {0, -below}, 0, 2);
      double numerator = (row.total() - 65536) / 65536.0;
      // Half a step of the exponent, the table, half a place.
      assertEquals(exact, numerator, exact * 1.4e-4 + 0x1p-17, "e^-" + below * LOGIT_SCALE);
      assertEquals(255, row.codes()[0] & 0xff);
      assertEquals(255 * exact, row.codes()[1] & 0xff, 0.55);
    }
  }

  @Test
  void extremeLogitsAreZero() {
    int[] logits = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE};
    Softmax.Row row = new Softmax(1).numerators(logits, 0, 3);
    assertEquals(0, row.codes()[1]);
    assertEquals(2 * 65536, row.total());
  }

  @Test
  void deferredDivisionGivesTheAttentionOfRealArithmetic() {
    assertTrue(relativeError(256, 1) < 0.012);
    assertTrue(relativeError(1024, 1) < 0.014);
    assertTrue(relativeError(1024, 4) < 0.02);
  }

  @Test
  void outputFactorIsTheRealFactor() {
    DeferredDivision division = new DeferredDivision(0.037, 0.0011);
    for (long total = 65536; total < 1L << 31; total = total * 5 / 4 + 12345) {
      ScaleFactor factor = division.factor(total);
      double exact = 0.037 / 0.0011 / 255 * 65536 / total;
      assertEquals(1, factor.value() / exact, 0x1p-15);
    }
  }

  /** Root of the mean squared error over the mean square of attention outputs. */
  private static double relativeError(int tokens, double deviation) {
    Random random = new Random(tokens);
    double valueScale = 1.0 / 32;
    double outputScale = 0x1p-13;
    Softmax softmax = new Softmax(LOGIT_SCALE);
    DeferredDivision division = new DeferredDivision(valueScale, outputScale);
    double error = 0;
    double power = 0;
    for (int row = 0; row < 200; row++) {
      int[] logits = new int[tokens];
      int[] values = new int[tokens];
      double total = 0;
      double expected = 0;
      for (int i = 0; i < tokens; i++) {
        logits[i] = (int) (random.nextGaussian() * deviation / LOGIT_SCALE);
        values[i] = (int) Math.max(-127, Math.min(127, random.nextGaussian() * 32));
        double e = Math.exp(logits[i] * LOGIT_SCALE);
        total += e;
        expected += e * values[i] * valueScale;
      }
      expected /= total;
      Softmax.Row numerators = softmax.numerators(logits, 0, tokens);
      int sum = 0;
      for (int i = 0; i < tokens; i++) {
        sum += (numerators.codes()[i] & 0xff) * values[i];
      }
      double found = DeferredDivision.apply(sum, division.factor(numerators.total())) * outputScale;
      error += (found - expected) * (found - expected);
      power += expected * expected;
    }
    return Math.sqrt(error / power);
  }
}
