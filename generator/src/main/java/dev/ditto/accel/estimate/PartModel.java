package dev.ditto.accel.estimate;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

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
    return measured(target).anyMatch(m -> m.part() == part);
  }

  /** All measurements of a family. */
  static Stream<Measurement> measured(Synthesis.Target target) {
    return MEASURED.stream().filter(m -> m.target() == target);
  }

  private static PartModel fitted(Part part, Synthesis.Target target) {
    return fitted(part, target, measured(target).filter(m -> m.part() == part).toList());
  }

  /** The formulas that come of all other measurements of the same part and family. */
  static PartModel without(Measurement left) {
    Stream<Measurement> others =
        measured(left.target()).filter(m -> m.part() == left.part() && !m.equals(left));
    return fitted(left.part(), left.target(), others.toList());
  }

  private static PartModel fitted(Part part, Synthesis.Target target, List<Measurement> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing is known of %s for %s; measure with synth --parts"
              .formatted(part.unit(), target.key()));
    }
    return new PartModel(
        part,
        target,
        weights(points, Features::logic, Synthesis.Resources::luts),
        weights(points, Features::of, Synthesis.Resources::flipFlops),
        weights(points, Features::of, Synthesis.Resources::multipliers));
  }

  private static double[] weights(
      List<Measurement> points,
      BiFunction<Part, Parameters, double[]> features,
      ToLongFunction<Synthesis.Resources> which) {
    return Fit.of(
        points.stream().map(m -> features.apply(m.part(), m.parameters())).toList(),
        points.stream().mapToDouble(m -> which.applyAsLong(m.resources())).toArray());
  }

  long luts(Parameters p) {
    return size(Features.logic(part, p), lutWeights);
  }

  long flipFlops(Parameters p) {
    return size(Features.of(part, p), flipFlopWeights);
  }

  long multipliers(Parameters p) {
    return size(Features.of(part, p), multiplierWeights);
  }

  private static long size(double[] features, double[] weights) {
    double sum = 0;
    for (int k = 0; k < features.length; k++) {
      sum += weights[k] * features[k];
    }
    return Math.round(sum);
  }
}
