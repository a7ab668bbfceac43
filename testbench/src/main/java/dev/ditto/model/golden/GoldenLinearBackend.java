package dev.ditto.model.golden;

import dev.ditto.arithmetic.Requantization;

/**
 * Computes linear layers exactly in Java. Temporal mode really works on the differences, so that it
 * fails where the accelerator's arithmetic would.
 *
 * <p>Has no state; may be used by several threads at once.
 */
public final class GoldenLinearBackend implements LinearBackend {
  @Override
  public LinearResult run(LinearTask task) {
    LinearGeometry geometry = task.geometry();
    int[][] sums = new int[geometry.rows()][geometry.outputChannels()];
    if (task.mode() == LinearMode.TEMPORAL) {
      temporal(task, sums);
    } else {
      int[] input = Differences.of(task.codes(), null, task.codeType());
      multiply(task, input, task.weights(), sums);
    }
    return finish(task, sums);
  }

  private static void temporal(LinearTask task, int[][] sums) {
    int columns = task.geometry().outputChannels();
    for (int row = 0; row < sums.length; row++) {
      System.arraycopy(task.previousSums(), row * columns, sums[row], 0, columns);
    }
    int[] difference = Differences.of(task.codes(), task.previousCodes(), task.codeType());
    if (task.previousWeights() == null) {
      multiply(task, difference, task.weights(), sums);
    } else {
      multiply(task, difference, task.previousWeights(), sums);
      int[] input = Differences.of(task.codes(), null, task.codeType());
      multiplyByWeightDifference(task, input, sums);
    }
  }

  /** Adds input x weights, member by member of the batch. */
  private static void multiply(LinearTask task, int[] input, byte[] weights, int[][] sums) {
    LinearGeometry geometry = task.geometry();
    IntegerProduct product = new IntegerProduct(geometry, weights, 0);
    for (int image = 0; image < geometry.batch(); image++) {
      if (image > 0 && task.kind() == LinearKind.MATRIX_PRODUCT) {
        product = new IntegerProduct(geometry, weights, image * geometry.weightElements());
      }
      product.accumulate(input, image, sums);
    }
  }

  /** Adds input x (weights - previous weights), member by member of the batch. */
  private static void multiplyByWeightDifference(LinearTask task, int[] input, int[][] sums) {
    LinearGeometry geometry = task.geometry();
    for (int image = 0; image < geometry.batch(); image++) {
      int offset = image * geometry.weightElements();
      int[][] rows = IntegerProduct.transpose(geometry, task.weights(), offset);
      int[][] previous = IntegerProduct.transpose(geometry, task.previousWeights(), offset);
      for (int k = 0; k < rows.length; k++) {
        for (int n = 0; n < rows[k].length; n++) {
          rows[k][n] -= previous[k][n];
        }
      }
      new IntegerProduct(geometry, rows).accumulate(input, image, sums);
    }
  }

  private static LinearResult finish(LinearTask task, int[][] sums) {
    Requantization requantization = task.requantization();
    int columns = task.geometry().outputChannels();
    int[] flat = new int[sums.length * columns];
    short[] out = new short[flat.length];
    for (int row = 0; row < sums.length; row++) {
      System.arraycopy(sums[row], 0, flat, row * columns, columns);
      for (int n = 0; n < columns; n++) {
        out[row * columns + n] = requantization.apply(sums[row][n], n);
      }
    }
    return new LinearResult(flat, out);
  }
}
