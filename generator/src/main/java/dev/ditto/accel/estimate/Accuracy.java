package dev.ditto.accel.estimate;

import dev.ditto.accel.handover.Synthesis;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * How far the estimate of a part is off where it was not fitted; see {@link Unseen}.
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
        .map(part -> Unseen.of(part, target))
        .filter(points -> points.size() >= FEWEST)
        .map(Accuracy::of)
        .toList();
  }

  private static Accuracy of(List<Unseen> points) {
    return new Accuracy(
        points.get(0).measured().part(),
        points.size(),
        error(points, Synthesis.Resources::luts),
        error(points, Synthesis.Resources::flipFlops));
  }

  private static Error error(List<Unseen> points, ToLongFunction<Synthesis.Resources> which) {
    double sum = 0;
    Error worst = new Error(0, 0, "");
    for (Unseen point : points) {
      double off = Math.abs(point.off(which));
      sum += off;
      if (off >= worst.worst()) {
        worst = new Error(0, off, point.measured().configuration());
      }
    }
    return new Error(sum / points.size(), worst.worst(), worst.at());
  }
}
