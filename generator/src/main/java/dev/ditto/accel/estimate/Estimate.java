package dev.ditto.accel.estimate;

import dev.ditto.accel.Checksums;
import dev.ditto.accel.Parameters;
import dev.ditto.accel.handover.Synthesis;
import dev.ditto.accel.handover.inference.Expectation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large an accelerator becomes. {@link Unseen} says how far parts are off where they were not
 * fitted, {@link WholePreset} how far whole presets are. Block RAMs are those of {@link
 * MemoryPlan}. What {@link Parameters#arrayStages} and {@link Parameters#checksums} add is known
 * for Xilinx alone.
 *
 * @param target the family
 * @param units resources of each unit, in the order of {@link Part}; then what the whole saves,
 *     below zero
 * @param unknown what has not been measured for the family, left out of all sums
 * @param memories what block RAM holds
 * @param throughput what cannot be exceeded
 */
public record Estimate(
    Synthesis.Target target,
    Map<String, Synthesis.Resources> units,
    List<String> unknown,
    List<MemoryPlan.Memories> memories,
    Throughput throughput) {
  /** What synthesis of the whole takes less than that of its units one by one. */
  private static final String ACROSS = "saved in the whole";

  /** Families of which parts have been measured. */
  public static List<Synthesis.Target> targets() {
    return Arrays.stream(Synthesis.Target.values())
        .filter(target -> Arrays.stream(Part.values()).anyMatch(p -> PartModel.known(p, target)))
        .toList();
  }

  /** Whether a part has been measured for a family. */
  public static boolean knows(Part part, Synthesis.Target target) {
    return PartModel.known(part, target);
  }

  /** Estimates an accelerator. */
  public static Estimate of(Parameters p, Synthesis.Target target) {
    Map<String, Synthesis.Resources> units = parts(p, target);
    long saved = Math.round(WholePreset.saved(target));
    if (saved != 0) {
      units.put(ACROSS, new Synthesis.Resources(-saved, 0, 0, 0));
    }
    List<String> unknown = new ArrayList<>();
    for (Part part : Part.values()) {
      if (!PartModel.known(part, target)) {
        unknown.add(part.unit());
      }
    }
    additions(p).stream()
        .filter(parameter -> PartModel.measured(target).noneMatch(m -> m.sets(parameter)))
        .forEach(parameter -> unknown.add("what " + parameter + " adds"));
    return new Estimate(target, units, unknown, MemoryPlan.of(p), Throughput.of(p));
  }

  /** Parameters that add something to the parts, and are measured apart. */
  private static List<String> additions(Parameters p) {
    List<String> additions = new ArrayList<>();
    if (p.arrayStages() > 0) {
      additions.add("arrayStages");
    }
    if (p.checksums() == Checksums.ON) {
      additions.add("checksums");
    }
    return additions;
  }

  /** Each unit as the sum of its parts by themselves. */
  static Map<String, Synthesis.Resources> parts(Parameters p, Synthesis.Target target) {
    Map<String, Synthesis.Resources> units = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      if (PartModel.known(part, target)) {
        units.merge(part.unit(), times(part(part, p, target), part.count(p)), Estimate::plus);
      }
    }
    return units;
  }

  /** One of a part. */
  public static Synthesis.Resources part(Part part, Parameters p, Synthesis.Target target) {
    return part(p, PartModel.of(part, target));
  }

  /** One of the part that a model is of. */
  static Synthesis.Resources part(Parameters p, PartModel model) {
    Part part = model.part();
    long rams =
        MemoryPlan.of(p).stream()
            .filter(m -> m.part() == part)
            .mapToLong(m -> m.blockRams(model.target()) / part.count(p))
            .sum();
    return new Synthesis.Resources(model.luts(p), model.flipFlops(p), rams, dsps(p, model));
  }

  /** All units together. */
  public Synthesis.Resources total() {
    return sum(units);
  }

  static Synthesis.Resources sum(Map<String, Synthesis.Resources> units) {
    return units.values().stream().reduce(new Synthesis.Resources(0, 0, 0, 0), Estimate::plus);
  }

  /** Bits of all memories. */
  public long memoryBits() {
    return memories.stream().mapToLong(MemoryPlan.Memories::bits).sum();
  }

  private static long dsps(Parameters p, PartModel model) {
    boolean known = model.part() == Part.ROW_PE && model.target() == Synthesis.Target.XILINX;
    return known ? Expectation.rowDsps(p) : model.multipliers(p);
  }

  static Synthesis.Resources plus(Synthesis.Resources a, Synthesis.Resources b) {
    return new Synthesis.Resources(
        a.luts() + b.luts(),
        a.flipFlops() + b.flipFlops(),
        a.blockRams() + b.blockRams(),
        a.multipliers() + b.multipliers());
  }

  private static Synthesis.Resources times(Synthesis.Resources a, int n) {
    return new Synthesis.Resources(
        n * a.luts(), n * a.flipFlops(), n * a.blockRams(), n * a.multipliers());
  }
}
