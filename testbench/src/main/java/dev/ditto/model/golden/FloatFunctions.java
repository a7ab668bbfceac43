package dev.ditto.model.golden;

import dev.ditto.model.tensor.FloatTensor;
import java.util.function.DoubleUnaryOperator;

/**
 * Functions of single numbers, and softmax. They are computed in double precision with {@link
 * StrictMath}, so every machine gets the same, and rounded once.
 */
final class FloatFunctions {
  private FloatFunctions() {}

  static FloatTensor apply(DoubleUnaryOperator function, FloatTensor input) {
    FloatTensor result = FloatTensor.zeros(input.shape());
    for (int i = 0; i < input.data().length; i++) {
      result.data()[i] = (float) function.applyAsDouble(input.data()[i]);
    }
    return result;
  }

  static double silu(double x) {
    return x / (1 + StrictMath.exp(-x));
  }

  static double gelu(double x) {
    return x * normalCumulative(x);
  }

  static double geluTanh(double x) {
    double inner = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x);
    return x / 2 * (1 + StrictMath.tanh(inner));
  }

  /**
   * The cumulative normal distribution, to 1e-15: {@code 1/2 + density(x) * (x + x^3/3 + x^5/(3*5)
   * + ...)} (Marsaglia, 2004).
   */
  private static double normalCumulative(double x) {
    if (Math.abs(x) > 9) {
      return x > 0 ? 1 : 0;
    }
    double sum = x;
    double term = x;
    for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** Softmax of {@code scale * input} over the last axis. */
  static FloatTensor softmax(FloatTensor input, double scale) {
    int row = input.shape().size(input.shape().rank() - 1);
    FloatTensor result = FloatTensor.zeros(input.shape());
    double[] powers = new double[row];
    for (int from = 0; from < input.data().length; from += row) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < row; i++) {
        largest = Math.max(largest, input.data()[from + i]);
      }
      double sum = 0;
      for (int i = 0; i < row; i++) {
        powers[i] = StrictMath.exp(scale * (input.data()[from + i] - largest));
        sum += powers[i];
      }
      for (int i = 0; i < row; i++) {
        result.data()[from + i] = (float) (powers[i] / sum);
      }
    }
    return result;
  }
}
