package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.WaveWindow;
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
    TraceOption.add(options);
    FlowOption.add(
        options,
        FlowOption.DESCRIPTION + "; with --layers: full, temporal or measured (default temporal)");
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
            .desc(
                "layer after layer, the host computing what is between them; every sum of every"
                    + " layer is compared. --waves implies it unless --waves-cycles is given")
            .get());
    PredictOption.add(options);
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
    Optional<TraceOption> trace = TraceOption.read(invocation, model.request().steps());
    Optional<WaveWindow> waves = WavesOption.readCycles(invocation);
    PredictOption.check(invocation, stalls);
    Machines machines = Machines.read(invocation, configuration);
    BenchOptions options = BenchOptions.stalling(stalls, model.request().seed());
    return invocation.has("layers") || WavesOption.ofLayers(invocation)
        ? LayerCosim.run(invocation, machines, model, options, output)
        : WholeCosim.run(invocation, machines, model, options, output, trace, waves);
  }
}
