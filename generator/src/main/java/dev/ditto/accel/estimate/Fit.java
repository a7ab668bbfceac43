package dev.ditto.accel.estimate;

import java.util.List;

/**
 * Weights, none below zero, that make weighted sums of features come near to measured sizes. What
 * counts is the relative error: a part of a hundred LUTs is as important as one of a million.
 */
final class Fit {
  private static final int ROUNDS = 20_000;

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
    double[] weights = new double[n];
    double[] errors = new double[sizes.length];
    double[] scale = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      scale[i] = 1 / Math.max(LEAST, sizes[i]);
      errors[i] = -sizes[i] * scale[i];
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < n; k++) {
        double slope = 0;
        double curve = 0;
        for (int i = 0; i < sizes.length; i++) {
          double x = features.get(i)[k] * scale[i];
          slope += x * errors[i];
          curve += x * x;
        }
        if (curve > 0) {
          double change = Math.max(-weights[k], -slope / curve);
          weights[k] += change;
          for (int i = 0; i < sizes.length; i++) {
            errors[i] += change * features.get(i)[k] * scale[i];
          }
        }
      }
    }
    return weights;
  }
}
