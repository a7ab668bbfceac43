package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.cli.Invocation;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerRun;
import dev.ditto.model.golden.ModePolicy;
import dev.ditto.model.golden.ModeTokens;
import dev.ditto.model.golden.UntoldBranch;
import dev.ditto.program.rewrite.JointName;
import dev.ditto.timing.Prediction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** {@code analyze --modes}: which mode would suit which layer. */
final class ModeTable {
  private static final FlowPolicy FULL = FlowPolicy.OFF;
  private static final FlowPolicy TEMPORAL = FlowPolicy.TEMPORAL;

  private ModeTable() {}

  /** What a layer adds to a step; mean from the second step on. */
  record Cycles(double full, double temporal) {
    static final Cycles UNKNOWN = new Cycles(0, 0);
  }

  /** A layer, and what it costs in each mode. */
  record Row(ModeTokens.Layer products, Cycles cycles) {}

  static void print(Invocation invocation, Workload workload, Configuration configuration) {
    Map<String, Cycles> cycles = cycles(invocation, workload, configuration);
    DigitCode code = DigitCode.of(configuration.parameters().digitBits());
    List<Row> rows =
        joint(products(invocation, workload.model(), code), cycles.keySet()).stream()
            .map(layer -> new Row(layer, cycles.getOrDefault(layer.name(), Cycles.UNKNOWN)))
            .toList();
    if (invocation.json()) {
      invocation.out().print(Json.of(Map.of("layers", rows)));
    } else {
      print(invocation, rows);
    }
  }

  /** The run twice, each time in one mode as far as there are commands for it. */
  private static Map<String, Cycles> cycles(
      Invocation invocation, Workload workload, Configuration configuration) {
    Map<String, Double> full =
        mean(AnalyzeVerb.predict(invocation, configuration, workload.with(FULL)));
    Map<String, Double> temporal =
        mean(AnalyzeVerb.predict(invocation, configuration, workload.with(TEMPORAL)));
    Map<String, Cycles> cycles = new HashMap<>();
    full.forEach((layer, mean) -> cycles.put(layer, new Cycles(mean, temporal.get(layer))));
    return cycles;
  }

  private static Map<String, Double> mean(Prediction prediction) {
    Map<String, Double> means = new HashMap<>();
    for (int i = 0; i < prediction.names().size(); i++) {
      int layer = i;
      means.put(
          prediction.names().get(i),
          prediction.laterSteps().stream()
              .mapToLong(step -> step.layers().get(layer).cycles())
              .average()
              .orElse(0));
    }
    return means;
  }

  private static List<ModeTokens.Layer> products(
      Invocation invocation, ModelOptions model, DigitCode code) {
    ModeTokens tokens = new ModeTokens(code);
    IntegerExecutor executor =
        new IntegerExecutor(model.model().quantized(), new GoldenLinearBackend());
    model
        .request()
        .draw(
            new IntegerRun(executor, 1, ModePolicy.TEMPORAL, tokens),
            new IntegerRun(executor, 1, ModePolicy.TEMPORAL, UntoldBranch.listener(tokens)),
            (step, timestep, before, prediction, after) -> {
              if (!invocation.quiet()) {
                invocation.err().printf("step %d%n", step + 1);
              }
            });
    return tokens.layers();
  }

  /** Products of operations that the array computes as one layer, in its name. */
  private static List<ModeTokens.Layer> joint(
      List<ModeTokens.Layer> operations, Set<String> layers) {
    Map<String, String> names = new HashMap<>();
    for (String layer : layers) {
      JointName.operations(layer).forEach(operation -> names.put(operation, layer));
    }
    Map<String, ModeTokens.Layer> all = new LinkedHashMap<>();
    for (ModeTokens.Layer operation : operations) {
      String name = names.getOrDefault(operation.name(), operation.name());
      all.merge(name, operation, (some, more) -> some.with(more, name));
    }
    return List.copyOf(all.values());
  }

  private static void print(Invocation invocation, List<Row> rows) {
    invocation
        .out()
        .printf(
            "%-44s %14s %9s %9s %9s %11s %11s %9s%n",
            "layer", "full", "temporal", "of dK", "spatial", "cycles", "temporal", "of full");
    rows.forEach(row -> row(invocation, row));
    List<ModeTokens.Layer> layers = rows.stream().map(Row::products).toList();
    sum(invocation, "layers and constant operands", layers, layer -> !layer.twoChange());
    sum(invocation, "products of which both change", layers, ModeTokens.Layer::twoChange);
    invocation
        .out()
        .println(
            "full: products of a token and a weight, second step on; others against it; of dK: part"
                + " of temporal that is of\nthe second operand's differences. cycles: what the layer adds to a step, in full and"
                + " from differences, as predicted;\nproducts of which both operands change are only"
                + " computed in full.\nLayers without cycles do not depend on the sample and are computed in the first step"
                + " for all steps.");
  }

  private static void row(Invocation invocation, Row row) {
    ModeTokens.Layer layer = row.products();
    double full = Math.max(1, layer.full());
    invocation
        .out()
        .printf(
            Locale.ROOT,
            "%-44s %,14d %8.1f%% %8.1f%% %8.1f%% %,11.0f %,11.0f %8.1f%%%n",
            layer.name(),
            layer.full(),
            100 * layer.temporal() / full,
            100 * layer.second() / full,
            100 * layer.spatial() / full,
            row.cycles().full(),
            row.cycles().temporal(),
            100 * row.cycles().temporal() / Math.max(1, row.cycles().full()));
  }

  /** All of a kind, and how much less it would be if each took the best of its modes. */
  private static void sum(
      Invocation invocation,
      String name,
      List<ModeTokens.Layer> all,
      Predicate<ModeTokens.Layer> kind) {
    List<ModeTokens.Layer> layers = all.stream().filter(kind).toList();
    if (layers.isEmpty()) {
      return;
    }
    double full = layers.stream().mapToLong(ModeTokens.Layer::full).sum();
    long two = layers.stream().mapToLong(l -> Math.min(l.full(), l.temporal())).sum();
    long three =
        layers.stream()
            .mapToLong(l -> Math.min(l.spatial(), Math.min(l.full(), l.temporal())))
            .sum();
    long wins = layers.stream().filter(l -> l.temporal() < l.full()).count();
    long spatial =
        layers.stream().filter(l -> l.spatial() < Math.min(l.full(), l.temporal())).count();
    invocation
        .out()
        .printf(
            Locale.ROOT,
            "%s: temporal below full in %d of %d, spatial below both in %d; best of full and temporal"
                + " %.1f%% of full, with spatial %.1f%%%n",
            name,
            wins,
            layers.size(),
            spatial,
            100 * two / full,
            100 * three / full);
  }
}
