package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.handover.text.Json;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.timing.MemoryTiming;
import dev.ditto.timing.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code compare}: the same whole run on the dense array and with every way of choosing modes. */
public final class CompareVerb implements Verb {
  private static final String PREDICT = "predict";
  private static final String EQUAL_AREA = "equal-area";

  /** A run that was wrong. */
  private record Failure(Way way, RuntimeException cause) {}

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String summary() {
    return "cycles and traffic of a whole run: dense array, full, temporal, flow policies";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    StallOption.add(options);
    SimulatorOption.add(options);
    CommonOptions.seed(options);
    CommonOptions.output(options);
    options.addOption(
        Option.builder()
            .longOpt(EQUAL_AREA)
            .desc("also a dense array with as many rows as take the same area, by Yosys")
            .get());
    options.addOption(
        Option.builder()
            .longOpt(PREDICT)
            .desc("only predict cycles, for a memory without stalls; no hardware is simulated")
            .get());
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    int stalls = StallOption.read(invocation);
    OutputDirectory output = invocation.has("o") ? invocation.output("") : null;
    if (output != null) {
      output.check();
    }
    if (invocation.has(EQUAL_AREA)) {
      Tool.YOSYS.require();
    }
    List<ComparedRun> runs = new ArrayList<>();
    JobDescription job = JobDescription.of(name(), invocation, model).on(configuration);
    Optional<Failure> failure = Optional.empty();
    Optional<EqualArea> area = Optional.empty();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling the runs");
      // Who chooses modes has the commands of full and temporal; only plus has others.
      Way.all(configuration, area).stream()
          .filter(way -> !way.chooses() || way.policy() == FlowPolicy.PLUS)
          .forEach(way -> model.compilable(way.configuration(), way.policy()));
      if (invocation.has(EQUAL_AREA)) {
        console.phase("counting the gates of a row-PE of either kind");
        area = Optional.of(EqualArea.of(configuration));
        Way dense = Way.ofArea(area.get());
        model.compilable(dense.configuration(), dense.policy());
      }
      List<Way> ways = Way.all(configuration, area);
      if (invocation.has(PREDICT)) {
        ways.forEach(way -> runs.add(ComparedRun.of(way, predicted(console, way, model))));
      } else {
        Simulator simulator = SimulatorOption.read(invocation);
        job.simulated(simulator, stalls);
        failure = simulated(console, simulator, ways, model, stalls, runs);
      }
    }
    if (failure.isPresent()) {
      tell(failure.get(), invocation, model.request().steps());
      if (output != null) {
        FailureReport report = new FailureReport(failure.get().cause(), job);
        report.add("run", failure.get().way().name());
        output.write(report::write);
      }
      return FAILED;
    }
    Comparison comparison = new Comparison(runs);
    invocation.out().println(comparison.costs());
    area.map(EqualArea::explained).ifPresent(invocation.out()::println);
    invocation.out().println();
    invocation.out().print(comparison.layers());
    if (output != null) {
      Map<String, Object> manifest = new LinkedHashMap<>();
      job.addTo(manifest);
      area.ifPresent(a -> manifest.put("equalArea", a.told()));
      manifest.put("runs", comparison.told());
      output.write(directory -> write(directory, manifest, comparison));
    }
    return OK;
  }

  private static Hardware hardware(
      Console console, Configuration configuration, Simulator simulator) {
    console.phase(
        "compiling %s for %s"
            .formatted(
                configuration.parameters().peStyle().name().toLowerCase(Locale.ROOT),
                simulator.title()));
    return Hardware.of(
        configuration, simulator, BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN));
  }

  private static Path write(Path directory, Map<String, Object> manifest, Comparison comparison)
      throws IOException {
    List<String> layers = comparison.csv();
    if (!layers.isEmpty()) {
      Files.write(directory.resolve("layers.csv"), layers);
    }
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), Json.of(manifest));
  }

  private static Prediction predicted(Console console, Way way, ModelOptions model) {
    WholeRun run = model.wholeRun(way.configuration(), way.policy());
    return run.predict(MemoryTiming.CALM, console.run(way.name() + ", predicted"));
  }

  /**
   * Runs all on simulated hardware, up to the first that is wrong.
   *
   * @param runs gets those before
   */
  private static Optional<Failure> simulated(
      Console console,
      Simulator simulator,
      List<Way> ways,
      ModelOptions model,
      int stalls,
      List<ComparedRun> runs) {
    long seed = model.request().seed();
    BenchOptions options = BenchOptions.stalling(stalls, seed);
    Map<Configuration, Hardware> built = new HashMap<>();
    for (Way way : ways) {
      Configuration configuration = way.configuration();
      Hardware hardware =
          built.computeIfAbsent(configuration, own -> hardware(console, own, simulator));
      WholeRun run = model.wholeRun(configuration, way.policy());
      WholeRun.Result result;
      try (Bench bench = new Bench(hardware.start(seed), configuration, options)) {
        result = run.run(bench, console.run(way.name()));
      } catch (DivergenceException | BenchException e) {
        return Optional.of(new Failure(way, e));
      }
      Optional<Prediction> prediction =
          stalls == 0 ? Optional.of(predicted(console, way, model)) : Optional.empty();
      runs.add(ComparedRun.of(way, result, prediction));
    }
    return Optional.empty();
  }

  /** What was wrong, and the command that finds out more of it. */
  private static void tell(Failure failure, Invocation invocation, int steps) {
    invocation.err().println();
    invocation.err().println(failure.way().name() + ": " + failure.cause().getMessage());
    invocation
        .err()
        .println(
            Again.command("cosim", invocation, steps, Set.of(EQUAL_AREA), failure.way().words()));
  }
}
