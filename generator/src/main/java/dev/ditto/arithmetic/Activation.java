package dev.ditto.arithmetic;

/**
 * The smooth activation functions, all of the form {@code f(x) = max(x, 0) - g(|x|)} with a
 * residual g that dies out, so one small table of g serves the whole range.
 *
 * <p>Input and output are Q4.11. The table has an entry every 1/16 and is interpolated linearly;
 * the result differs from the real function by at most 1 (SiLU) or 1.3 (GELU) units of the last
 * place.
 */
public enum Activation {
  /** {@code x * sigmoid(x)}; g(a) = a * sigmoid(-a). */
  SILU {
    @Override
    double residual(double a) {
      return a / (1 + StrictMath.exp(a));
    }
  },

  /** {@code x * Phi(x)} with the normal distribution Phi; g(a) = a * Phi(-a). */
  GELU {
    @Override
    double residual(double a) {
      return a * (1 - erf(a / StrictMath.sqrt(2))) / 2;
    }
  },

  /** GELU by its usual tanh form, {@code x/2 * (1 + tanh(sqrt(2/pi) * (x + 0.044715 x^3)))}. */
  GELU_TANH {
    @Override
    double residual(double a) {
      double inner = StrictMath.sqrt(2 / StrictMath.PI) * (a + 0.044715 * a * a * a);
      return a * (1 - StrictMath.tanh(inner)) / 2;
    }
  };

  private static final int STEP_BITS = 7;
  private static final int STEP = 1 << STEP_BITS;
  private static final int EXTRA_BITS =
      VectorTables.ACTIVATION_FRACTION + STEP_BITS - FixedPoint.FRACTION_BITS;

  private final int[] table = VectorTables.activation(this);

  /** The function of g, a at least 0. */
  abstract double residual(double a);

  /** The function of one Q4.11 value, in Q4.11. */
  public short apply(short x) {
    int magnitude = Math.abs((int) x);
    int index = magnitude >> STEP_BITS;
    int along = magnitude & (STEP - 1);
    int next = table[Math.min(index + 1, VectorTables.ACTIVATION_INTERVALS)];
    long residual = (long) table[index] * (STEP - along) + (long) next * along;
    long exact = ((long) Math.max(x, 0) << EXTRA_BITS) - residual;
    return FixedPoint.saturate16(FixedPoint.shiftRight(exact, EXTRA_BITS));
  }

  /**
   * {@code erf(x) = 2/sqrt(pi) * exp(-x^2) * sum of 2^n x^(2n+1) / (1*3*5*..*(2n+1))} (Abramowitz
   * and Stegun 7.1.6), whose terms are all positive, so nothing cancels.
   */
  private static double erf(double x) {
    double term = x;
    double sum = term;
    for (int n = 1; term > sum * 1e-17; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return Math.min(1, 2 / StrictMath.sqrt(StrictMath.PI) * StrictMath.exp(-x * x) * sum);
  }
}
