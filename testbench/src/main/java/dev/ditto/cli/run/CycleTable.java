package dev.ditto.cli.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.timing.Bound;
import dev.ditto.timing.LayerCycles;
import dev.ditto.timing.Prediction;
import dev.ditto.timing.StepCycles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What {@code analyze} tells of a predicted run.
 *
 * @param cycles of the run
 * @param cyclesPerStep mean from the second step on, or of the only step
 * @param steps one after the other
 * @param layers mean from the second step on
 * @param first layers that only the first step computes, for all steps
 */
record CycleTable(
    long cycles, double cyclesPerStep, List<Row> steps, List<Row> layers, List<Row> first) {
  /**
   * One layer, or one step.
   *
   * @param mode of a layer in the last step
   * @param zero share of encoded elements without a token
   * @param one share with one token
   * @param two share with two
   * @param cycles of a step that are charged to it
   * @param bounds shares of these, by what was waited for
   */
  record Row(
      String name,
      String mode,
      double zero,
      double one,
      double two,
      double cycles,
      Map<String, Double> bounds) {
    static Row of(String name, String mode, double cycles, int steps, List<LayerCycles> layers) {
      double elements = Math.max(1, sum(layers, LayerCycles::elements));
      Map<String, Double> bounds = new LinkedHashMap<>();
      for (Bound bound : Bound.values()) {
        bounds.put(bound.title(), sum(layers, l -> l.cycles(bound)) / Math.max(1, cycles * steps));
      }
      return new Row(
          name,
          mode,
          sum(layers, l -> l.byTokens().get(0)) / elements,
          sum(layers, l -> l.byTokens().get(1)) / elements,
          sum(layers, l -> l.byTokens().get(2)) / elements,
          cycles,
          bounds);
    }

    private static double sum(List<LayerCycles> layers, ToLongFunction<LayerCycles> part) {
      return layers.stream().mapToLong(part).sum();
    }

    /** What most of its cycles wait for. */
    @JsonProperty
    String bound() {
      return bounds.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
  }

  static CycleTable of(Prediction prediction) {
    List<Row> steps = new ArrayList<>();
    for (int i = 0; i < prediction.steps().size(); i++) {
      StepCycles step = prediction.steps().get(i);
      steps.add(Row.of("step " + i, "", step.cycles(), 1, step.layers()));
    }
    List<StepCycles> later = prediction.laterSteps();
    List<String> names = prediction.names();
    List<Row> layers = rows(names, later);
    Set<String> shown = layers.stream().map(Row::name).collect(Collectors.toSet());
    List<Row> first =
        rows(names, prediction.steps().subList(0, 1)).stream()
            .filter(row -> !shown.contains(row.name()))
            .toList();
    double mean = later.stream().mapToLong(StepCycles::cycles).average().orElse(0);
    return new CycleTable(prediction.cycles(), mean, steps, layers, first);
  }

  private static List<Row> rows(List<String> names, List<StepCycles> steps) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> row(names.get(i), steps.stream().map(s -> s.layers().get(i)).toList()))
        .filter(row -> row.cycles() > 0)
        .toList();
  }

  private static Row row(String name, List<LayerCycles> steps) {
    double cycles = steps.stream().mapToLong(LayerCycles::cycles).average().orElse(0);
    FlowMode mode = steps.get(steps.size() - 1).mode();
    return Row.of(name, mode.name().toLowerCase(Locale.ROOT), cycles, steps.size(), steps);
  }

  /**
   * For people.
   *
   * @param period of the clock, ps
   */
  String text(int period) {
    StringBuilder text = new StringBuilder();
    print(text, "step", steps);
    print(text, "layer, mean from the second step on", layers);
    if (!first.isEmpty()) {
      print(text, "layer, in the first step for all steps", first);
    }
    text.append(String.format("%n%s%n", total(cycles, cyclesPerStep, period)));
    text.append(
        """
        A cycle is charged to the layer of the oldest command that is not completed, and to what that
        command is busy with. reading, writing: a beat is moved; latency: memory is waited for;
        commands: it has not started.
        """);
    return text.toString();
  }

  /**
   * A run's cycles in a line.
   *
   * @param period of the clock, ps
   */
  static String total(long cycles, double cyclesPerStep, int period) {
    return String.format(
        Locale.ROOT,
        "%,d cycles, %,.0f a step; %.2f ms a step at a period of %,d ps",
        cycles,
        cyclesPerStep,
        cyclesPerStep * period / 1e9,
        period);
  }

  private static void print(StringBuilder text, String title, List<Row> rows) {
    text.append(
        String.format(
            "%n%-58s %-8s %6s %6s %6s %10s", title, "mode", "zero", "one", "two", "cycles"));
    for (Bound bound : Bound.values()) {
      text.append(String.format(" %8s", bound.title()));
    }
    text.append(String.format("  bound%n"));
    for (Row row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-58s %-8s %5.1f%% %5.1f%% %5.1f%% %,10.0f",
              row.name(),
              row.mode(),
              100 * row.zero(),
              100 * row.one(),
              100 * row.two(),
              row.cycles()));
      row.bounds()
          .values()
          .forEach(s -> text.append(String.format(Locale.ROOT, " %7.1f%%", 100 * s)));
      text.append(String.format("  %s%n", row.bound()));
    }
  }
}
