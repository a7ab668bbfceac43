package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.Verb;
import dev.ditto.model.golden.FlowPolicy;
import dev.ditto.model.golden.IntegerExecutor;
import dev.ditto.model.golden.IntegerRun;
import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearListener;
import dev.ditto.model.golden.UntoldBranch;
import dev.ditto.program.Counts;
import dev.ditto.program.Forecast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code analyze}: what the differences of a run look like, and what they cost an accelerator at
 * least.
 */
public final class AnalyzeVerb implements Verb {
  private static final String MODES = "modes";

  @Override
  public String name() {
    return "analyze";
  }

  @Override
  public String summary() {
    return "statistics of a run's differences, and the cycles that an accelerator needs at least";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    options.addOption(
        Option.builder()
            .longOpt(MODES)
            .desc(
                "instead: what each layer would cost in full, from differences to the step before,"
                    + " and from differences to the neighbour")
            .get());
    CommonOptions.seed(options);
    CommonOptions.json(options);
  }

  /**
   * One layer, or one step, over a run.
   *
   * @param zero share of elements without a token
   * @param one share with one token
   * @param two share with two
   * @param cycles needed at least, on average
   * @param limit the part of the machine that needs most
   */
  record Row(String name, double zero, double one, double two, double cycles, String limit) {}

  @Override
  public int run(Invocation invocation) {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    if (invocation.has(MODES)) {
      int digitBits = configuration.parameters().digitBits();
      ModeTable.print(invocation, model, DigitCode.of(digitBits));
      return OK;
    }
    Forecast forecast = new Forecast(configuration.parameters());
    int steps = model.request().steps();
    model
        .request()
        .draw(
            run(model, forecast),
            run(model, UntoldBranch.of(forecast)),
            (step, timestep, before, prediction, after) -> {
              if (!invocation.quiet()) {
                invocation.err().printf("step %d of %d%n", step + 1, steps);
              }
            });
    boolean single = steps == 1;
    List<Row> layers =
        rows(
            forecast.layers().stream()
                .filter(layer -> layer.step() > 0 || single)
                .collect(
                    Collectors.groupingBy(
                        Forecast.Layer::name, LinkedHashMap::new, Collectors.toList())),
            false);
    List<Row> bySteps =
        rows(
            forecast.layers().stream()
                .collect(
                    Collectors.groupingBy(
                        layer -> "step " + layer.step(), LinkedHashMap::new, Collectors.toList())),
            true);
    if (invocation.json()) {
      invocation.out().print(Json.of(Map.of("steps", bySteps, "layers", layers)));
    } else {
      print(invocation, "step", bySteps);
      print(invocation, "layer, mean from the second step on", layers);
    }
    return OK;
  }

  private static IntegerRun run(ModelOptions model, LinearBackend backend) {
    IntegerExecutor executor = new IntegerExecutor(model.model().quantized(), backend);
    return new IntegerRun(executor, 1, FlowPolicy.TEMPORAL, LinearListener.NONE);
  }

  private static List<Row> rows(Map<String, List<Forecast.Layer>> groups, boolean sum) {
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (name, layers) -> {
          double elements = layers.stream().mapToLong(l -> l.counts().elements()).sum();
          double cycles = layers.stream().mapToLong(Forecast.Layer::bound).sum();
          String limit =
              layers.stream()
                  .collect(
                      Collectors.groupingBy(
                          Forecast.Layer::limit, java.util.TreeMap::new, Collectors.counting()))
                  .entrySet()
                  .stream()
                  .max(Map.Entry.comparingByValue())
                  .map(entry -> entry.getKey().title())
                  .orElse("");
          rows.add(
              new Row(
                  name,
                  share(layers, Counts::zero, elements),
                  share(layers, Counts::one, elements),
                  share(layers, Counts::two, elements),
                  sum ? cycles : cycles / layers.size(),
                  limit));
        });
    return rows;
  }

  private static double share(
      List<Forecast.Layer> layers,
      java.util.function.ToLongFunction<Counts> part,
      double elements) {
    return layers.stream().mapToLong(l -> part.applyAsLong(l.counts())).sum() / elements;
  }

  private static void print(Invocation invocation, String title, List<Row> rows) {
    invocation
        .out()
        .printf(
            "%n%-44s %7s %7s %7s %10s  %s%n", title, "zero", "one", "two", "cycles >=", "limit");
    for (Row row : rows) {
      invocation
          .out()
          .printf(
              Locale.ROOT,
              "%-44s %6.1f%% %6.1f%% %6.1f%% %,10.0f  %s%n",
              row.name(),
              100 * row.zero(),
              100 * row.one(),
              100 * row.two(),
              row.cycles(),
              row.limit());
    }
  }
}
