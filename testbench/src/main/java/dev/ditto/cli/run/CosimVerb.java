package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.cli.VerilogDirectory;
import dev.ditto.cosim.BenchException;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Cosimulation;
import dev.ditto.cosim.Denoising;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.LayerWaves;
import dev.ditto.cosim.MismatchException;
import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.report.Picture;
import dev.ditto.report.ResultJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    WavesOption.add(options);
    options.addOption(
        Option.builder()
            .longOpt("flow")
            .hasArg()
            .argName("MODE")
            .desc("full, temporal, or measured: the faster of both by layer (default temporal)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("rtl")
            .hasArg()
            .argName("DIR")
            .desc("somebody else's Verilog with the same top, in place of the generated one")
            .get());
    CommonOptions.seed(options);
    CommonOptions.output(options);
  }

  @Override
  public int run(Invocation invocation) throws Exception {
    Configuration configuration = invocation.configuration("small");
    ModelOptions model = ModelOptions.read(invocation);
    int stalls = StallOption.read(invocation);
    Denoising.Flow flow = flow(invocation.text("flow", "temporal"));
    OutputDirectory output = invocation.has("o") ? invocation.output("") : null;
    if (output != null) {
      output.check();
    }
    Path verilog = verilog(invocation);
    Simulator simulator =
        verilog == null
            ? SimulatorOption.read(invocation)
            : SimulatorOption.readForVerilog(invocation);
    Optional<LayerWaves> waves = WavesOption.read(invocation, model);
    BenchOptions options =
        stalls == 0 ? BenchOptions.calm() : BenchOptions.stalling(stalls, model.request().seed());
    Cosimulation cosimulation =
        new Cosimulation(
            new Denoising(model.model(), configuration, flow, false, true),
            model.request(),
            options);
    Machines machines = new Machines(configuration, simulator, verilog);
    Denoising.Result result;
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("compiling for " + simulator.title());
      Hardware hardware = machines.build(waves.isPresent());
      Denoising.Progress progress = console.run(flow.name().toLowerCase(Locale.ROOT));
      result =
          waves.isPresent()
              ? cosimulation.run(hardware, progress, waves.get())
              : cosimulation.run(hardware, progress);
    } catch (MismatchException e) {
      report(invocation, e.getMessage());
      report(invocation, show(invocation, cosimulation, machines, waves, e));
      return FAILED;
    } catch (BenchException e) {
      report(invocation, e.getMessage());
      waves.ifPresent(w -> report(invocation, w.toString()));
      return FAILED;
    }
    invocation
        .out()
        .printf(
            "equal: %,d sums and outputs of %d layers and steps; %,d cycles in %.0f s%n",
            result.comparedValues(), result.layers().size(), result.cycles(), result.seconds());
    waves.ifPresent(w -> invocation.out().println(w));
    if (output != null) {
      output.write(directory -> write(directory, result));
    }
    return OK;
  }

  private static void report(Invocation invocation, String text) {
    invocation.err().println();
    invocation.err().println(text);
  }

  /** Where the waves of the layer that went wrong are; makes them when nobody has. */
  private static String show(
      Invocation invocation,
      Cosimulation cosimulation,
      Machines machines,
      Optional<LayerWaves> waves,
      MismatchException failure)
      throws IOException {
    if (waves.isPresent() && waves.get().endsWith(failure.layer(), failure.step())) {
      return waves.get().toString();
    }
    Path file = Path.of("out", "cosim", "mismatch.vcd").toAbsolutePath();
    Files.createDirectories(file.getParent());
    try (Console console = new Console(invocation.err(), invocation.quiet())) {
      console.phase("running again up to this layer, for its waves");
      return cosimulation.repeat(machines.build(true), failure, console.run("again"), file);
    }
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

  /**
   * What is simulated, with waves or without.
   *
   * @param verilog somebody's; null for the generated one
   */
  private record Machines(Configuration configuration, Simulator simulator, Path verilog) {
    Hardware build(boolean waves) throws IOException {
      BuildOptions options =
          BuildOptions.defaults()
              .withEffort(BuildOptions.Effort.RUN)
              .withWaves(waves ? BuildOptions.Waves.VCD : BuildOptions.Waves.NONE);
      return verilog == null
          ? Hardware.of(configuration, simulator, options)
          : Hardware.of(verilog, options);
    }
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
