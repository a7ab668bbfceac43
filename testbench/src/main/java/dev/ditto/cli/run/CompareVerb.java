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
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code compare}: the same whole run on the dense array and with every way of choosing modes. */
public final class CompareVerb implements Verb {
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
            .longOpt("equal-area")
            .desc("also a dense array with as many rows as take the same area, by Yosys")
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
    Simulator simulator = SimulatorOption.read(invocation);
    if (invocation.has("equal-area")) {
      Tool.YOSYS.require();
    }
    long seed = model.request().seed();
    BenchOptions options = BenchOptions.stalling(stalls, seed);
    List<RunCost> costs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      Configuration dense = configuration.with("peStyle", "dense");
      costs.add(
          cost(
              console,
              "dense",
              dense,
              hardware(console, dense, simulator),
              model,
              options,
              FlowPolicy.OFF));
      if (invocation.has("equal-area")) {
        console.phase("counting the gates of a row-PE of either kind");
        EqualArea area = EqualArea.of(configuration);
        Configuration smaller = area.dense();
        costs.add(
            cost(
                console,
                area.name(),
                smaller,
                hardware(console, smaller, simulator),
                model,
                options,
                FlowPolicy.OFF));
        notes.add(area.explained());
      }
      Hardware hardware = hardware(console, configuration, simulator);
      for (FlowPolicy policy : FlowOption.POLICIES) {
        String name = policy == FlowPolicy.OFF ? "full" : policy.name().toLowerCase(Locale.ROOT);
        costs.add(cost(console, name, configuration, hardware, model, options, policy));
      }
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

  private static RunCost cost(
      Console console,
      String name,
      Configuration configuration,
      Hardware hardware,
      ModelOptions model,
      BenchOptions options,
      FlowPolicy policy) {
    WholeRun run = model.wholeRun(configuration, policy);
    try (Bench bench = new Bench(hardware.start(model.request().seed()), configuration, options)) {
      return RunCost.of(name, configuration.parameters(), run.run(bench, console.run(name)));
    }
  }
}
