package dev.ditto.program.run;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.program.layer.Capacity;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Shape;
import dev.ditto.program.layer.Tiling;
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
 * <p>Layers that do not have as many words to pass through as X has. The others are for those that
 * save most bytes together (0-1 knapsack): the codes themselves, and commands that fetch them.
 */
final class Residency {
  /** Commands that fetch the codes of a layer, about. */
  private static final int LOADS = 4;

  private final Parameters p;
  private final Map<Integer, Integer> homes = new HashMap<>();
  private int used;

  /** Nobody keeps anything yet. */
  Residency(Parameters p) {
    this.p = p;
  }

  /** Layers of one operation in all evaluations, which keep their codes together or not at all. */
  private record Item(List<ArrayStage> stages) {
    int words() {
      return stages.stream().map(ArrayStage::shape).mapToInt(Item::words).sum();
    }

    private static int words(Shape s) {
      return s.inHeight() * s.inWidth() * s.windows();
    }

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
  void plan(List<List<ArrayStage>> evaluations) {
    Map<String, List<ArrayStage>> byName = new LinkedHashMap<>();
    for (List<ArrayStage> stages : evaluations) {
      stages.forEach(s -> byName.computeIfAbsent(s.layer(), n -> new ArrayList<>()).add(s));
    }
    List<Item> items = byName.values().stream().map(Item::new).filter(this::possible).toList();
    List<Knapsack.Item> sizes =
        items.stream().map(i -> new Knapsack.Item(i.words(), i.saves())).toList();
    for (int chosen : Knapsack.best(sizes, room())) {
      Item item = items.get(chosen);
      for (ArrayStage stage : item.stages()) {
        homes.put(stage.flowLayer(), used);
        used += Item.words(stage.shape());
      }
    }
  }

  private int room() {
    return Math.max(0, p.xReuseDepth() - p.xDepth());
  }

  private boolean possible(Item item) {
    ArrayStage stage = item.stages().get(0);
    Residence kept = new Residence(0, Residence.SPILLED, room(), 0);
    Capacity capacity =
        new Capacity(
            stage.layer(), stage.shape(), p, kept, true, Optional.empty(), item.stages().size());
    Tiling least = new Tiling(1, stage.shape().outWidth(), capacity.groupWindows(), 1, false);
    return stage.byFlow() && stage.lines().isEmpty() && capacity.allow(least);
  }

  /** Where a layer keeps its codes, and where it may work. */
  Residence of(int flowLayer) {
    return new Residence(
        homes.getOrDefault(flowLayer, Residence.SPILLED), Residence.SPILLED, used, 0);
  }

  /** Where layers may work that keep nothing. */
  Residence others() {
    return new Residence(Residence.SPILLED, Residence.SPILLED, used, 0);
  }
}
