package dev.ditto.cli.run;

import dev.ditto.accel.handover.text.Json;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.cli.Invocation;
import dev.ditto.model.golden.FlowPolicy;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerRun;
import dev.ditto.model.golden.ModeTokens;
import dev.ditto.model.golden.UntoldBranch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** {@code analyze --modes}: which mode would suit which layer. */
final class ModeTable {
  private ModeTable() {}

  static void print(Invocation invocation, ModelOptions model, DigitCode code) {
    ModeTokens tokens = new ModeTokens(code);
    IntegerExecutor executor =
        new IntegerExecutor(model.model().quantized(), new GoldenLinearBackend());
    model
        .request()
        .draw(
            new IntegerRun(executor, 1, FlowPolicy.TEMPORAL, tokens),
            new IntegerRun(
                executor,
                1,
                FlowPolicy.TEMPORAL,
                (task, result) -> tokens.ran(task.named(UntoldBranch.name(task.layer())), result)),
            (step, timestep, before, prediction, after) -> {
              if (!invocation.quiet()) {
                invocation.err().printf("step %d%n", step + 1);
              }
            });
    List<ModeTokens.Layer> layers = tokens.layers();
    if (invocation.json()) {
      invocation.out().print(Json.of(Map.of("layers", layers)));
      return;
    }
    invocation
        .out()
        .printf("%-44s %14s %9s %9s %9s%n", "layer", "full", "temporal", "of dK", "spatial");
    layers.forEach(layer -> row(invocation, layer));
    sum(invocation, "layers and constant operands", layers, layer -> !layer.twoChange());
    sum(invocation, "products of which both change", layers, ModeTokens.Layer::twoChange);
    invocation
        .out()
        .println(
            "full: products of a token and a weight, second step on; others against it; of dK: part"
                + " of temporal that is of\nthe second operand's differences.");
  }

  private static void row(Invocation invocation, ModeTokens.Layer layer) {
    double full = Math.max(1, layer.full());
    invocation
        .out()
        .printf(
            Locale.ROOT,
            "%-44s %,14d %8.1f%% %8.1f%% %8.1f%%%n",
            layer.name(),
            layer.full(),
            100 * layer.temporal() / full,
            100 * layer.second() / full,
            100 * layer.spatial() / full);
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
