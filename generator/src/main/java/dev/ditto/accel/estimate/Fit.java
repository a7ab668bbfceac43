package dev.ditto.accel.estimate;

import java.util.List;

/**
 * Weights, none below zero, that make weighted sums of features come near to measured sizes. What
 * counts is the relative error: a part of a hundred LUTs is as important as one of a million.
 */
final class Fit {
  private static final int ROUNDS = 20_000;

  /** A weight that changes by less of itself has come to its place. */
  private static final double STILL = 1e-12;

  /** Keeps parts of a few cells, and none, from ruling the fit. */
  private static final double LEAST = 8;

  private Fit() {}

  /**
   * Coordinate descent on the least squares of the relative errors, which are convex: it ends at
   * the minimum.
   *
   * @param features one array each measurement, all of the same length
   * @param sizes what was measured
   */
  static double[] of(List<double[]> features, double[] sizes) {
    if (features.isEmpty() || features.size() != sizes.length) {
      throw new IllegalArgumentException(features.size() + " points, " + sizes.length + " sizes");
    }
    int n = features.get(0).length;
    double[][] products = new double[n][n];
    double[] sums = new double[n];
    for (int i = 0; i < sizes.length; i++) {
      double scale = 1 / Math.max(LEAST, sizes[i]);
      for (int k = 0; k < n; k++) {
        double x = features.get(i)[k] * scale;
        sums[k] += x * sizes[i] * scale;
        for (int j = 0; j < n; j++) {
          products[k][j] += x * features.get(i)[j] * scale;
        }
      }
    }
    return descend(products, sums);
  }

  /**
   * To the least of squares, a weight at a time.
   *
   * @param products of each feature with each, over all measurements
   * @param sums of each feature with the sizes
   */
  private static double[] descend(double[][] products, double[] sums) {
    double[] weights = new double[sums.length];
    boolean moves = true;
    for (int round = 0; moves && round < ROUNDS; round++) {
      moves = false;
      for (int k = 0; k < weights.length; k++) {
        if (products[k][k] == 0) {
          continue;
        }
        double slope = -sums[k];
        for (int j = 0; j < weights.length; j++) {
          slope += products[k][j] * weights[j];
        }
        double weight = Math.max(0, weights[k] - slope / products[k][k]);
        moves |= Math.abs(weight - weights[k]) > STILL * weight;
        weights[k] = weight;
      }
    }
    return weights;
  }
}
