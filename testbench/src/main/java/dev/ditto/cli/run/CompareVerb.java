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
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code compare}: the same whole run on the dense array and with every way of choosing modes. */
public final class CompareVerb implements Verb {
  private static final String PREDICT = "predict";
  private static final String EQUAL_AREA = "equal-area";

  /** A way to execute the run. */
  private record Way(String name, Configuration configuration, FlowPolicy policy) {}

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
    List<RunCost> costs;
    List<String> notes = new ArrayList<>();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      List<Way> ways = new ArrayList<>();
      ways.add(new Way("dense", configuration.with("peStyle", "dense"), FlowPolicy.OFF));
      if (invocation.has(EQUAL_AREA)) {
        console.phase("counting the gates of a row-PE of either kind");
        EqualArea area = EqualArea.of(configuration);
        ways.add(new Way(area.name(), area.dense(), FlowPolicy.OFF));
        notes.add(area.explained());
      }
      for (FlowPolicy policy : FlowOption.POLICIES) {
        String name = policy == FlowPolicy.OFF ? "full" : FlowOption.name(policy);
        ways.add(new Way(name, configuration, policy));
      }
      costs =
          invocation.has(PREDICT)
              ? predicted(console, ways, model)
              : simulated(console, SimulatorOption.read(invocation), ways, model, stalls);
    } catch (DivergenceException | BenchException e) {
      invocation.err().println();
      invocation.err().println(e.getMessage());
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

  private static List<RunCost> simulated(
      Console console, Simulator simulator, List<Way> ways, ModelOptions model, int stalls) {
    long seed = model.request().seed();
    BenchOptions options = BenchOptions.stalling(stalls, seed);
    Map<Configuration, Hardware> built = new HashMap<>();
    List<RunCost> costs = new ArrayList<>();
    for (Way way : ways) {
      Configuration configuration = way.configuration();
      Hardware hardware =
          built.computeIfAbsent(configuration, own -> hardware(console, own, simulator));
      WholeRun run = model.wholeRun(configuration, way.policy());
      try (Bench bench = new Bench(hardware.start(seed), configuration, options)) {
        WholeRun.Result result = run.run(bench, console.run(way.name()));
        costs.add(RunCost.of(way.name(), configuration.parameters(), result));
      }
    }
    return costs;
  }
}
