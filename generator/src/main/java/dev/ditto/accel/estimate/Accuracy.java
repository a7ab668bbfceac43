package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * How far the estimate of a part is off where it was not fitted: each measurement is left out in
 * turn and estimated from the others.
 *
 * @param points measurements
 * @param luts relative errors of LUTs or gates
 * @param flipFlops and of flip-flops
 */
public record Accuracy(Part part, int points, Error luts, Error flipFlops) {
  /** With fewer there is nothing to fit when one is left out. */
  private static final int FEWEST = 4;

  /**
   * Of all measurements.
   *
   * @param mean of the amounts, 0.1 being a tenth
   * @param worst the largest
   * @param at the configuration that has it
   */
  public record Error(double mean, double worst, String at) {
    /** For example {@code 12 % on average, at most 39 % (tiny lanes=2)}. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d %% on average, at most %d %% (%s)",
          Math.round(100 * mean),
          Math.round(100 * worst),
          at);
    }
  }

  /** Of every part with measurements enough, for a family. */
  public static List<Accuracy> of(Synthesis.Target target) {
    return Arrays.stream(Part.values())
        .filter(part -> points(part, target).size() >= FEWEST)
        .map(part -> of(part, points(part, target)))
        .toList();
  }

  private static List<Measurement> points(Part part, Synthesis.Target target) {
    return Measurement.all().stream()
        .filter(m -> m.part() == part && m.target() == target)
        .toList();
  }

  private static Accuracy of(Part part, List<Measurement> points) {
    return new Accuracy(
        part,
        points.size(),
        error(points, Features::logic, m -> m.resources().luts()),
        error(points, Features::of, m -> m.resources().flipFlops()));
  }

  private static Error error(
      List<Measurement> points,
      BiFunction<Part, Parameters, double[]> features,
      ToDoubleFunction<Measurement> size) {
    double sum = 0;
    Error worst = new Error(0, 0, "");
    for (Measurement left : points) {
      List<Measurement> others = new ArrayList<>(points);
      others.remove(left);
      double is = size.applyAsDouble(left);
      double off = Math.abs(estimate(others, left, features, size) - is) / is;
      sum += off;
      if (off >= worst.worst()) {
        worst = new Error(0, off, left.configuration());
      }
    }
    return new Error(sum / points.size(), worst.worst(), worst.at());
  }

  private static double estimate(
      List<Measurement> others,
      Measurement left,
      BiFunction<Part, Parameters, double[]> features,
      ToDoubleFunction<Measurement> size) {
    double[] weights =
        Fit.of(
            others.stream().map(m -> features.apply(m.part(), m.parameters())).toList(),
            others.stream().mapToDouble(size).toArray());
    double[] of = features.apply(left.part(), left.parameters());
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * of[k];
    }
    return sum;
  }
}
