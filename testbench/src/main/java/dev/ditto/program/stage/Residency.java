package dev.ditto.program.stage;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.program.layer.Capacity;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which layers of a run keep X(t+1) in XREUSE from step to step, so that it is not read from
 * memory, and which keep their sums in Y, so that these are neither read nor written.
 *
 * <p>Layers that keep no codes pass through as many words of XREUSE as X has. The other words are
 * for the layers that save most bytes together: of codes, and of commands that would fetch them. Of
 * Y they get as many words as they are offered.
 */
public final class Residency {
  /** Commands that fetch the codes of a layer, about. */
  private static final int LOADS = 4;

  private final Parameters p;
  private Homes codes = Homes.NONE;
  private Homes sums = Homes.NONE;

  /** Nobody keeps anything yet. */
  public Residency(Parameters p) {
    this.p = p;
  }

  /**
   * Decides for all layers that are computed in every step; what was decided before is forgotten.
   *
   * @param evaluations layers of each
   * @param sumWords words of Y that sums may stay in
   */
  public void plan(List<List<ArrayStage>> evaluations, int sumWords) {
    Collection<List<ArrayStage>> layers = byName(evaluations);
    sums =
        Homes.best(
            layers.stream()
                .filter(l -> possible(l, new Residence(Residence.SPILLED, 0, 0, sumWords)))
                .map(this::keepingSums)
                .toList(),
            sumWords);
    int room = Math.max(0, p.xReuseDepth() - p.xDepth());
    codes =
        Homes.best(
            layers.stream()
                .filter(l -> possible(l, residence(l.get(0).flowLayer(), 0, room)))
                .map(this::keepingCodes)
                .toList(),
            room);
  }

  private static Collection<List<ArrayStage>> byName(List<List<ArrayStage>> evaluations) {
    Map<String, List<ArrayStage>> byName = new LinkedHashMap<>();
    for (List<ArrayStage> stages : evaluations) {
      stages.forEach(s -> byName.computeIfAbsent(s.layer(), n -> new ArrayList<>()).add(s));
    }
    return byName.values();
  }

  /** Whether what stays is right, and room is left to work in, however many others stay. */
  private boolean possible(List<ArrayStage> layer, Residence kept) {
    ArrayStage stage = layer.get(0);
    Capacity capacity =
        new Capacity(stage.layer(), stage.shape(), p, kept, true, Optional.empty(), layer.size());
    return stage.byFlow() && stage.lines().isEmpty() && capacity.allowsWholeLines();
  }

  private Homes.Candidate keepingCodes(List<ArrayStage> layer) {
    Shape s = layer.get(0).shape();
    int words = s.inHeight() * s.inWidth() * s.windows();
    long commands = (long) LOADS * Assembler.COMMAND_BYTES;
    return new Homes.Candidate(
        layer, words, layer.size() * ((long) words * Parameters.WINDOW + commands));
  }

  private Homes.Candidate keepingSums(List<ArrayStage> layer) {
    ArrayStage stage = layer.get(0);
    int words = stage.shape().outRows() * stage.shape().columnTiles(p.columns());
    return new Homes.Candidate(layer, words, 2 * layer.size() * stage.sums().imageBytes());
  }

  /** Whether any sums stay. */
  public boolean keepsSums() {
    return sums.used() > 0;
  }

  /** Where a layer keeps its codes and its sums, and where it may work. */
  Residence of(int flowLayer) {
    return residence(flowLayer, codes.of(flowLayer), codes.used());
  }

  private Residence residence(int flowLayer, int xReuseHome, int xReuseWork) {
    return new Residence(xReuseHome, sums.of(flowLayer), xReuseWork, sums.used());
  }

  /** Where layers may work that keep nothing. */
  public Residence others() {
    return Residence.passing(codes.used(), sums.used());
  }
}
