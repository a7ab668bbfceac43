package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/** The fitted formulas of one part for one family. */
record PartModel(
    Part part,
    Synthesis.Target target,
    double[] lutWeights,
    double[] flipFlopWeights,
    double[] multiplierWeights) {
  private record Key(Part part, Synthesis.Target target) {}

  private static final List<Measurement> MEASURED = Measurement.all();
  private static final Map<Key, PartModel> MODELS = new ConcurrentHashMap<>();

  static PartModel of(Part part, Synthesis.Target target) {
    return MODELS.computeIfAbsent(new Key(part, target), key -> fitted(part, target));
  }

  /** Whether a part has been measured for a family. */
  static boolean known(Part part, Synthesis.Target target) {
    return MEASURED.stream().anyMatch(m -> m.part() == part && m.target() == target);
  }

  private static PartModel fitted(Part part, Synthesis.Target target) {
    List<Measurement> points =
        MEASURED.stream().filter(m -> m.part() == part && m.target() == target).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing is known of %s for %s; measure with synth --parts"
              .formatted(part.unit(), target.key()));
    }
    return new PartModel(
        part,
        target,
        weights(points, Synthesis.Resources::luts),
        weights(points, Synthesis.Resources::flipFlops),
        weights(points, Synthesis.Resources::multipliers));
  }

  private static double[] weights(
      List<Measurement> points, ToLongFunction<Synthesis.Resources> which) {
    return Fit.of(
        points.stream().map(m -> Features.of(m.part(), m.parameters())).toList(),
        points.stream().mapToDouble(m -> which.applyAsLong(m.resources())).toArray());
  }

  long luts(Parameters p) {
    return size(p, lutWeights);
  }

  long flipFlops(Parameters p) {
    return size(p, flipFlopWeights);
  }

  long multipliers(Parameters p) {
    return size(p, multiplierWeights);
  }

  private long size(Parameters p, double[] weights) {
    double[] features = Features.of(part, p);
    double sum = 0;
    for (int k = 0; k < features.length; k++) {
      sum += weights[k] * features[k];
    }
    return Math.round(sum);
  }
}
