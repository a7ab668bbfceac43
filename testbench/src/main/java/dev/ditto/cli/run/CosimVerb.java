package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.cli.VerilogDirectory;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.DivergenceException;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.MismatchException;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.WholeRun;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.sampler.Sampling;
import dev.ditto.report.Picture;
import dev.ditto.report.ResultJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code cosim}: a denoising run on the RTL, every value against the golden model. */
public final class CosimVerb implements Verb {
  @Override
  public String name() {
    return "cosim";
  }

  @Override
  public String summary() {
    return "run a model on the Verilog and compare every value with the golden model";
  }

  @Override
  public void addOptions(Options options) {
    CommonOptions.configuration(options);
    ModelOptions.add(options);
    StallOption.add(options);
    SimulatorOption.add(options);
    options.addOption(
        Option.builder()
            .longOpt("flow")
            .hasArg()
            .argName("MODE")
            .desc(
                "how each layer's mode is chosen: off, temporal, paper, adaptive or plus (default"
                    + " adaptive); with --layers full, temporal or measured (default temporal)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("rtl")
            .hasArg()
            .argName("DIR")
            .desc("somebody else's Verilog with the same top, in place of the generated one")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("layers")
            .desc("one layer after the other, everything between them computed by the host")
            .get());
    CommonOptions.seed(options);
    CommonOptions.output(options);
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
    Path verilog = verilog(invocation);
    Simulator simulator =
        verilog == null
            ? SimulatorOption.read(invocation)
            : SimulatorOption.readForVerilog(invocation);
    Setup setup = new Setup(configuration, model, stalls, verilog, simulator);
    return invocation.has("layers")
        ? layers(invocation, setup, output)
        : whole(invocation, setup, output);
  }

  /** What is run, on what. */
  private record Setup(
      Configuration configuration,
      ModelOptions model,
      int stalls,
      Path verilog,
      Simulator simulator) {
    long seed() {
      return model.request().seed();
    }

    Bench bench(Hardware hardware) {
      BenchOptions options =
          stalls == 0 ? BenchOptions.calm() : BenchOptions.stalling(stalls, seed());
      return new Bench(hardware.start(seed()), configuration, options);
    }
  }

  private static int whole(Invocation invocation, Setup setup, OutputDirectory output)
      throws Exception {
    FlowPolicy policy = policy(invocation.text("flow", "adaptive"));
    WholeRun run = setup.model().wholeRun(setup.configuration(), policy);
    WholeRun.Result result;
    long start = System.nanoTime();
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling for " + setup.simulator().title());
      Hardware hardware = build(setup.configuration(), setup.simulator(), setup.verilog());
      try (Bench bench = setup.bench(hardware)) {
        result = run.run(bench, console.share(policy.name().toLowerCase(Locale.ROOT)));
      }
    } catch (DivergenceException | BenchException e) {
      invocation.err().println();
      invocation.err().println(e.getMessage());
      return FAILED;
    }
    invocation
        .out()
        .printf(
            "equal: the image in memory, and %,d values on the way; %d steps, %,d cycles in %.0f s%n",
            result.compared(),
            result.stepCycles().size(),
            result.cycles(),
            (System.nanoTime() - start) / 1e9);
    if (output != null) {
      output.write(directory -> write(directory, result));
    }
    return OK;
  }

  private static FlowPolicy policy(String text) {
    for (FlowPolicy policy : FlowPolicy.values()) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(text)) {
        return policy;
      }
    }
    throw new UsageException(
        "--flow: '" + text + "' is not one of off, temporal, paper, adaptive, plus");
  }

  private static Path write(Path directory, WholeRun.Result result) throws IOException {
    Files.write(
        directory.resolve("image.png"), Picture.ofBatch(result.image()).enlargedTo(256).png());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("verdict", "equal");
    summary.put("comparedValues", result.compared());
    summary.put("cycles", result.cycles());
    summary.put("stepCycles", result.stepCycles());
    summary.put("counters", result.counters().values());
    summary.put("layers", result.layers());
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), ResultJson.of(summary));
  }

  private static int layers(Invocation invocation, Setup setup, OutputDirectory output)
      throws Exception {
    Denoising.Flow flow = flow(invocation.text("flow", "temporal"));
    Denoising.Result result;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling for " + setup.simulator().title());
      Hardware hardware = build(setup.configuration(), setup.simulator(), setup.verilog());
      try (Bench bench = setup.bench(hardware)) {
        result =
            new Denoising(setup.model().model(), setup.configuration(), flow, false, true)
                .run(
                    bench,
                    setup.model().request(),
                    Sampling.Listener.NONE,
                    console.run(flow.name().toLowerCase(Locale.ROOT)));
      }
    } catch (MismatchException | BenchException e) {
      invocation.err().println();
      invocation.err().println(e.getMessage());
      return FAILED;
    }
    invocation
        .out()
        .printf(
            "equal: %,d sums and outputs of %d layers and steps; %,d cycles in %.0f s%n",
            result.comparedValues(), result.layers().size(), result.cycles(), result.seconds());
    if (output != null) {
      output.write(directory -> write(directory, result));
    }
    return OK;
  }

  private static Denoising.Flow flow(String text) {
    for (Denoising.Flow flow : Denoising.Flow.values()) {
      if (flow.name().toLowerCase(Locale.ROOT).equals(text)) {
        return flow;
      }
    }
    throw new UsageException("--flow: '" + text + "' is not one of full, temporal, measured");
  }

  private static Path verilog(Invocation invocation) {
    if (!invocation.has("rtl")) {
      return null;
    }
    Path directory = VerilogDirectory.locate(Invocation.path(invocation.text("rtl", "")));
    VerilogDirectory.requireTop(directory, Hardware.TOP);
    return directory;
  }

  private static Hardware build(Configuration configuration, Simulator simulator, Path verilog)
      throws Exception {
    BuildOptions options = BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN);
    return verilog == null
        ? Hardware.of(configuration, simulator, options)
        : Hardware.of(verilog, options);
  }

  private static Path write(Path directory, Denoising.Result result) throws IOException {
    Files.write(
        directory.resolve("image.png"), Picture.ofBatch(result.image()).enlargedTo(256).png());
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("verdict", "equal");
    summary.put("comparedValues", result.comparedValues());
    summary.put("cycles", result.cycles());
    return Files.writeString(directory.resolve(OutputDirectory.MARKER), ResultJson.of(summary));
  }
}
