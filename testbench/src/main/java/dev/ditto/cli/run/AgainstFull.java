package dev.ditto.cli.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.timing.LayerCycles;
import dev.ditto.timing.Prediction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A run beside the same in full: whether differences, and choosing between modes, cost a layer more
 * than they save. Steps in which the flow unit tried a mode of a layer, to measure it, do not count
 * for that layer, and neither does the first step, which is in full in any case.
 *
 * @param cycles of the run
 * @param layers in order of execution, but for those that only the first step computes
 */
record AgainstFull(long cycles, List<Layer> layers) {
  private static final int SHOWN = 5;

  /**
   * One layer.
   *
   * @param mode in the last step that counts, or the last of all
   * @param settledSteps that count
   * @param triedSteps that do not, since its mode was being measured
   * @param cycles of the steps that count
   * @param inFull cycles of the same steps of the run in full
   * @param besideOthers cycles by which it is slower in those steps in which it is in full here,
   *     too: what it waits for its neighbours, whose sums are on the bus meanwhile
   */
  record Layer(
      String name,
      String mode,
      int settledSteps,
      int triedSteps,
      long cycles,
      long inFull,
      long besideOthers) {
    /** Cycles by which it is slower than in full; negative where it is faster. */
    @JsonProperty
    long slower() {
      return cycles - inFull;
    }
  }

  /**
   * Puts them side by side.
   *
   * @param full the same run on the same accelerator
   */
  static AgainstFull of(Prediction run, Prediction full) {
    List<Layer> layers = new ArrayList<>();
    for (int layer = 0; layer < run.names().size(); layer++) {
      Layer beside = beside(run, layer, full);
      if (beside.settledSteps() + beside.triedSteps() > 0) {
        layers.add(beside);
      }
    }
    return new AgainstFull(run.cycles(), List.copyOf(layers));
  }

  private static Layer beside(Prediction run, int layer, Prediction full) {
    String name = run.names().get(layer);
    int other = full.names().indexOf(name);
    String mode = "";
    int settled = 0;
    int tried = 0;
    long cycles = 0;
    long inFull = 0;
    long besideOthers = 0;
    for (int step = 0; step < run.steps().size(); step++) {
      LayerCycles own = run.steps().get(step).layers().get(layer);
      long otherwise = full.steps().get(step).layers().get(other).cycles();
      if (!own.trial() || settled == 0) {
        mode = own.mode().name().toLowerCase(Locale.ROOT);
      }
      if (step > 0 && (own.cycles() > 0 || otherwise > 0)) {
        tried += own.trial() ? 1 : 0;
        settled += own.trial() ? 0 : 1;
        cycles += own.trial() ? 0 : own.cycles();
        inFull += own.trial() ? 0 : otherwise;
        boolean both = !own.trial() && own.mode() == FlowMode.FULL;
        besideOthers += both ? own.cycles() - otherwise : 0;
      }
    }
    return new Layer(name, mode, settled, tried, cycles, inFull, besideOthers);
  }

  /** Layers that are slower than in full, the worst first. */
  private List<Layer> slowerLayers() {
    return layers.stream()
        .filter(layer -> layer.slower() > 0)
        .sorted(Comparator.comparingLong(Layer::slower).reversed())
        .toList();
  }

  /** Cycles of the run by which layers are slower than in full, those that are faster left out. */
  @JsonProperty
  long slower() {
    return slowerLayers().stream().mapToLong(Layer::slower).sum();
  }

  /** Those of them that no choice of a mode is to blame for. */
  @JsonProperty
  long besideOthers() {
    return slowerLayers().stream()
        .mapToLong(layer -> Math.min(Math.max(layer.besideOthers(), 0), layer.slower()))
        .sum();
  }

  /**
   * For people.
   *
   * @param name of the run
   */
  String text(String name) {
    if (layers.isEmpty()) {
      return "%s: its only step is in full%n".formatted(name);
    }
    List<Layer> slow = slowerLayers();
    if (slow.isEmpty()) {
      return "%s: no layer is slower than in full but where it was measured%n".formatted(name);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %d of %d layers are slower than in full where they were not measured, by %,d cycles,"
                + " %.2f%% of the run,%n  %,d of them in steps in which the layer itself was in full and waited for its neighbours%n  %-58s %-8s %5s %12s %12s %10s%n",
            name,
            slow.size(),
            layers.size(),
            slower(),
            100.0 * slower() / cycles,
            besideOthers(),
            "layer",
            "mode",
            "steps",
            "cycles",
            "in full",
            "slower"));
    slow.stream().limit(SHOWN).forEach(layer -> text.append(line(layer)));
    if (slow.size() > SHOWN) {
      List<Layer> others = slow.subList(SHOWN, slow.size());
      long more = others.stream().mapToLong(Layer::slower).sum();
      text.append(String.format(Locale.ROOT, "  and %d more by %,d%n", others.size(), more));
    }
    return text.toString();
  }

  private static String line(Layer layer) {
    return String.format(
        Locale.ROOT,
        "  %-58s %-8s %5d %,12d %,12d %,+10d%n",
        layer.name(),
        layer.mode(),
        layer.settledSteps(),
        layer.cycles(),
        layer.inFull(),
        layer.slower());
  }
}
