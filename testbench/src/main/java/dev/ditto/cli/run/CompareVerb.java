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
import dev.ditto.cosim.RunCost;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.timing.MemoryTiming;
import dev.ditto.timing.Prediction;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final String DENSE = "peStyle=dense";

  /**
   * A way to execute the run.
   *
   * @param settings of parameters that make the configuration of the one that was asked for
   */
  private record Way(
      String name, Configuration configuration, FlowPolicy policy, List<String> settings) {
    /** What it is told of {@code cosim}. */
    List<String> words() {
      List<String> words = new ArrayList<>(List.of("--flow", FlowOption.name(policy)));
      settings.forEach(setting -> words.addAll(List.of("--set", setting)));
      return words;
    }
  }

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
    List<RunCost> costs = new ArrayList<>();
    Optional<Failure> failure = Optional.empty();
    List<String> notes = new ArrayList<>();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      List<Way> ways = new ArrayList<>();
      ways.add(
          new Way("dense", configuration.with("peStyle", "dense"), FlowPolicy.OFF, List.of(DENSE)));
      if (invocation.has(EQUAL_AREA)) {
        console.phase("counting the gates of a row-PE of either kind");
        EqualArea area = EqualArea.of(configuration);
        List<String> settings = List.of(DENSE, "rows=" + area.dense().parameters().rows());
        ways.add(new Way(area.name(), area.dense(), FlowPolicy.OFF, settings));
        notes.add(area.explained());
      }
      for (FlowPolicy policy : FlowOption.POLICIES) {
        String name = policy == FlowPolicy.OFF ? "full" : FlowOption.name(policy);
        ways.add(new Way(name, configuration, policy, List.of()));
      }
      if (invocation.has(PREDICT)) {
        costs.addAll(predicted(console, ways, model));
      } else {
        Simulator simulator = SimulatorOption.read(invocation);
        failure = simulated(console, simulator, ways, model, stalls, costs);
      }
    }
    if (failure.isPresent()) {
      tell(failure.get(), invocation, model.request().steps());
      return FAILED;
    }
    invocation.out().println(RunCost.table(costs));
    notes.forEach(invocation.out()::println);
    if (output != null) {
      output.write(
          directory ->
              Files.writeString(
                  directory.resolve(OutputDirectory.MARKER),
                  Json.of(Map.of("model", model.name(), "runs", costs))));
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

  private static List<RunCost> predicted(Console console, List<Way> ways, ModelOptions model) {
    List<RunCost> costs = new ArrayList<>();
    for (Way way : ways) {
      WholeRun run = model.wholeRun(way.configuration(), way.policy());
      Prediction prediction = run.predict(MemoryTiming.CALM, console.run(way.name()));
      costs.add(RunCost.of(way.name(), way.configuration().parameters(), prediction));
    }
    return costs;
  }

  /**
   * Runs all on simulated hardware, up to the first that is wrong.
   *
   * @param costs gets those of the runs before
   */
  private static Optional<Failure> simulated(
      Console console,
      Simulator simulator,
      List<Way> ways,
      ModelOptions model,
      int stalls,
      List<RunCost> costs) {
    long seed = model.request().seed();
    BenchOptions options = BenchOptions.stalling(stalls, seed);
    Map<Configuration, Hardware> built = new HashMap<>();
    for (Way way : ways) {
      Configuration configuration = way.configuration();
      Hardware hardware =
          built.computeIfAbsent(configuration, own -> hardware(console, own, simulator));
      WholeRun run = model.wholeRun(configuration, way.policy());
      try (Bench bench = new Bench(hardware.start(seed), configuration, options)) {
        WholeRun.Result result = run.run(bench, console.run(way.name()));
        costs.add(RunCost.of(way.name(), configuration.parameters(), result));
      } catch (DivergenceException | BenchException e) {
        return Optional.of(new Failure(way, e));
      }
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
