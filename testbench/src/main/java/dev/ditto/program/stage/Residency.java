package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.program.layer.Capacity;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which layers of a run keep X(t+1) in XREUSE from step to step, so that it is not read from
 * memory.
 *
 * <p>Layers that keep nothing pass through as many words of XREUSE as X has. The other words are
 * for the layers that save most bytes together: of codes, and of commands that would fetch them.
 */
public final class Residency {
  /** Commands that fetch the codes of a layer, about. */
  private static final int LOADS = 4;

  private final Parameters p;

  /** First word of each layer's codes, by its number in the flow unit. */
  private final Map<Integer, Integer> homes = new HashMap<>();

  /** Words that have been given away, from the first on. */
  private int used;

  /** Nobody keeps anything yet. */
  public Residency(Parameters p) {
    this.p = p;
  }

  /** A layer in all evaluations, which keep their codes together or not at all. */
  private record Candidate(List<ArrayStage> stages) {
    int words() {
      return stages.stream().map(ArrayStage::shape).mapToInt(Candidate::words).sum();
    }

    private static int words(Shape s) {
      return s.inHeight() * s.inWidth() * s.windows();
    }

    /** Bytes that need not be read in a step. */
    long saves() {
      long commands = (long) stages.size() * LOADS * Assembler.COMMAND_BYTES;
      return (long) words() * Parameters.WINDOW + commands;
    }
  }

  /**
   * Decides for all layers that are computed in every step.
   *
   * @param evaluations layers of each
   */
  public void plan(List<List<ArrayStage>> evaluations) {
    Map<String, List<ArrayStage>> byName = new LinkedHashMap<>();
    for (List<ArrayStage> stages : evaluations) {
      stages.forEach(s -> byName.computeIfAbsent(s.layer(), n -> new ArrayList<>()).add(s));
    }
    List<Candidate> candidates =
        byName.values().stream().map(Candidate::new).filter(this::possible).toList();
    List<Knapsack.Item> items =
        candidates.stream().map(c -> new Knapsack.Item(c.words(), c.saves())).toList();
    for (int chosen : Knapsack.best(items, room())) {
      for (ArrayStage stage : candidates.get(chosen).stages()) {
        homes.put(stage.flowLayer(), used);
        used += Candidate.words(stage.shape());
      }
    }
  }

  /** Words that layers may keep codes in. */
  private int room() {
    return Math.max(0, p.xReuseDepth() - p.xDepth());
  }

  /** Whether codes that stay are right, and room is left to work in, however many others stay. */
  private boolean possible(Candidate candidate) {
    ArrayStage stage = candidate.stages().get(0);
    int members = candidate.stages().size();
    Residence kept = new Residence(0, Residence.SPILLED, room(), 0);
    Capacity capacity =
        new Capacity(stage.layer(), stage.shape(), p, kept, true, Optional.empty(), members);
    return stage.byFlow() && stage.lines().isEmpty() && capacity.allowsWholeLines();
  }

  /** Where a layer keeps its codes, and where it may work. */
  Residence of(int flowLayer) {
    Integer home = homes.get(flowLayer);
    return home == null ? others() : new Residence(home, Residence.SPILLED, used, 0);
  }

  /** Where layers may work that keep nothing. */
  public Residence others() {
    return Residence.passing(used, 0);
  }
}
