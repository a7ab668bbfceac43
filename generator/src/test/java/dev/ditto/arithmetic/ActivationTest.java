package dev.ditto.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every input of every activation function against real arithmetic. */
class ActivationTest {
  @Test
  void siluIsWithinOneUnitOfTheLastPlace() {
    within(1.0, Activation.SILU, x -> x / (1 + Math.exp(-x)));
  }

  @Test
  void tanhGeluIsWithinItsBound() {
    double root = Math.sqrt(2 / Math.PI);
    within(
        1.3, Activation.GELU_TANH, x -> x / 2 * (1 + Math.tanh(root * (x + 0.044715 * x * x * x))));
  }

  @Test
  void geluIsWithinItsBound() {
    // The distribution by Simpson's rule from 0, here independent of the series in the table.
    double[] phi = new double[32769];
    phi[0] = 0.5;
    for (int i = 1; i < phi.length; i++) {
      double a = (i - 1) / 2048.0;
      double h = 1 / 2048.0;
      phi[i] = phi[i - 1] + h / 6 * (density(a) + 4 * density(a + h / 2) + density(a + h));
    }
    within(
        1.3,
        Activation.GELU,
        x -> {
          double positive = phi[(int) Math.abs(Math.rint(x * 2048))];
          return x * (x < 0 ? 1 - positive : positive);
        });
  }

  @Test
  void knownValues() {
    // silu(1) = 0.7310586, gelu(1) = 0.8413447, in units of 1/2048.
    assertEquals(1497, Activation.SILU.apply((short) 2048));
    assertEquals(1723, Activation.GELU.apply((short) 2048));
    assertEquals(0, Activation.SILU.apply((short) 0));
    assertEquals(0, Activation.SILU.apply(Short.MIN_VALUE));
    assertEquals(Short.MAX_VALUE, Activation.SILU.apply(Short.MAX_VALUE));
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  private static void within(double bound, Activation activation, DoubleUnaryOperator real) {
    double worst = 0;
    for (int i = Short.MIN_VALUE; i <= Short.MAX_VALUE; i++) {
      double exact = real.applyAsDouble(i / 2048.0) * 2048;
      worst = Math.max(worst, Math.abs(activation.apply((short) i) - exact));
    }
    assertTrue(worst <= bound, activation + " is off by " + worst);
  }
}
