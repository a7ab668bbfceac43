package dev.ditto.accel.estimate;

import dev.ditto.accel.handover.Synthesis;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * A measurement beside what is estimated of it from all others of its part and family: how good the
 * estimate is where nothing has been measured.
 *
 * @param measured what Yosys made of it
 * @param estimated what would be said of it, had it not been measured
 */
public record Unseen(Measurement measured, Synthesis.Resources estimated) {
  private static final Map<Measurement, Unseen> KNOWN = new ConcurrentHashMap<>();

  /** Of all parts of all presets, as they were measured for a family. */
  static List<Unseen> ofPresets(Synthesis.Target target) {
    return Arrays.stream(Part.values())
        .flatMap(part -> of(part, target).stream())
        .filter(point -> point.measured.isPreset())
        .toList();
  }

  /** Of every measurement of a part for a family; of a part's only one nothing can be said. */
  static List<Unseen> of(Part part, Synthesis.Target target) {
    List<Measurement> points = PartModel.measured(target).filter(m -> m.part() == part).toList();
    return points.size() < 2 ? List.of() : points.stream().map(Unseen::of).toList();
  }

  private static Unseen of(Measurement left) {
    return KNOWN.computeIfAbsent(left, Unseen::estimated);
  }

  private static Unseen estimated(Measurement left) {
    return new Unseen(left, Estimate.part(left.parameters(), PartModel.without(left)));
  }

  /**
   * How much more is estimated than was measured, as a share of it.
   *
   * @param which of the resources; of what was measured to be none, none is expected
   */
  double off(ToLongFunction<Synthesis.Resources> which) {
    double is = which.applyAsLong(measured.resources());
    double said = which.applyAsLong(estimated);
    return said == is ? 0 : (said - is) / is;
  }
}
