package dev.ditto.program.layer;

import dev.ditto.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compiles single layers, choosing the tiling that is expected to be fastest. */
public final class LayerCompiler {
  private static final Drain NOTHING = (tile, y, ended) -> {};

  private LayerCompiler() {}

  /**
   * Commands for a layer.
   *
   * @throws CapacityException when the layer does not fit however it is cut
   */
  static Program compile(LayerJob job, Function<Plan, Drain> drain) {
    Capacity capacity = capacity(job);
    capacity.checkSmallest();
    Program best = null;
    for (Tiling tiling : candidates(job, capacity)) {
      Program program = compile(job, tiling, drain);
      if (best == null || program.estimatedCycles() < best.estimatedCycles()) {
        best = program;
      }
    }
    return best;
  }

  /** The tiling that is expected to be fastest for the array, whatever becomes of its sums. */
  public static Tiling best(LayerJob job) {
    capacity(job).checkSmallest();
    List<Tiling> tilings = candidates(job);
    if (tilings.size() == 1) {
      return tilings.get(0);
    }
    return tilings.stream()
        .min(Comparator.comparingLong(t -> compile(job, t, plan -> NOTHING).estimatedCycles()))
        .orElseThrow();
  }

  /**
   * The tiling with which layers of one shape and the same weights are computed in turn, tile by
   * tile; empty when that is not possible, or expected to be slower than one after the other.
   *
   * @param alone the best tiling of one of them
   */
  public static Optional<Tiling> shared(List<LayerJob> jobs, Tiling alone) {
    LayerJob job = jobs.get(0);
    Plan apart = plan(job);
    jobs.forEach(j -> LayerNest.write(j, alone, apart, NOTHING));
    long separate = Program.of(apart.commands()).estimatedCycles();
    Tiling best = null;
    for (Tiling tiling : new TilingSearch(job, capacity(job, jobs.size())).candidates()) {
      Plan plan = plan(job);
      LayerNest.write(
          jobs.stream().map(j -> new NestMember(j, "", plan, NOTHING)).toList(), tiling, plan);
      long cycles = Program.of(plan.commands()).estimatedCycles();
      if (cycles < separate) {
        separate = cycles;
        best = tiling;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Commands for a layer that is cut in a given way. */
  static Program compile(LayerJob job, Tiling tiling, Function<Plan, Drain> drain) {
    Plan plan = plan(job);
    LayerNest.write(job, tiling, plan, drain.apply(plan));
    return Program.of(plan.commands());
  }

  /** The tilings that {@link #compile(LayerJob, Function)} compares. */
  public static List<Tiling> candidates(LayerJob job) {
    return candidates(job, capacity(job));
  }

  private static List<Tiling> candidates(LayerJob job, Capacity capacity) {
    List<Tiling> tilings = new ArrayList<>(new TilingSearch(job, capacity).candidates());
    if (tilings.isEmpty()) {
      throw new RefusalException(
          "layer %s cannot be cut so that what stays on chip stays right: %s"
              .formatted(job.layer(), job.residence()));
    }
    return tilings;
  }

  private static Plan plan(LayerJob job) {
    return new Plan(
        CostModel.of(job.parameters(), job.shape(), job.mayDiffer()),
        new Workspace(job.parameters(), job.residence()));
  }

  private static Capacity capacity(LayerJob job) {
    return capacity(job, 1);
  }

  private static Capacity capacity(LayerJob job, int members) {
    return new Capacity(
        job.layer(),
        job.shape(),
        job.parameters(),
        job.residence(),
        job.mayDiffer(),
        job.lines(),
        members);
  }
}
