package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.VerilogDirectory;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.verilator.BuildOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code cosim} simulates, with waves or without. */
interface Machines {
  /** What {@code generate} writes beside the folder of the Verilog. */
  String RESOLVED = "config.resolved.json";

  /** Parameters that a message names. */
  int TOLD = 3;

  Configuration configuration();

  Simulator simulator();

  /** The accelerator, showing what its engines do. */
  Hardware buildTraced();

  /** The accelerator. */
  Hardware build(boolean waves) throws IOException;

  /**
   * Complains, before Verilator compiles it, of Verilog that a generator made of other parameters.
   *
   * @param file beside the folder of the Verilog; nothing is known of it when there is none
   */
  private static void requireSame(Path file, Configuration configuration) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Map<String, Object> wanted = ParameterModel.spelled(configuration.parameters());
    List<String> other = new ArrayList<>();
    ParameterModel.spelled(Configuration.file(file, List.of()).parameters())
        .forEach(
            (key, value) -> {
              if (!value.equals(wanted.get(key))) {
                other.add("%s is '%s' there and '%s' here".formatted(key, value, wanted.get(key)));
              }
            });
    if (!other.isEmpty()) {
      String more = other.size() > TOLD ? " and %d more".formatted(other.size() - TOLD) : "";
      throw new UsageException(
          "--rtl: that is another accelerator than %s: %s%s; for its own parameters: -c %s"
              .formatted(
                  configuration.name(),
                  String.join(", ", other.stream().limit(TOLD).toList()),
                  more,
                  file));
    }
  }

  /** What the user asks for. */
  static Machines read(Invocation invocation, Configuration configuration) throws IOException {
    if (!invocation.has("rtl")) {
      return new Chosen(configuration, SimulatorOption.read(invocation), null);
    }
    Path directory = VerilogDirectory.locate(Invocation.path(invocation.text("rtl", "")));
    Simulator simulator = SimulatorOption.readForVerilog(invocation);
    requireSame(directory.resolveSibling(RESOLVED), configuration);
    VerilogDirectory.requireTop(directory, Chosen.top(configuration));
    return new Chosen(configuration, simulator, directory);
  }

  /**
   * An accelerator that the user chose.
   *
   * @param verilog somebody's; null for the generated one
   */
  record Chosen(Configuration configuration, Simulator simulator, Path verilog)
      implements Machines {
    /** The module at the top, as a generator of this configuration would call it. */
    private static String top(Configuration configuration) {
      return configuration.parameters().modulePrefix() + VerilogDirectory.TOP;
    }

    @Override
    public Hardware buildTraced() {
      return Hardware.traced(
          configuration, simulator, BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN));
    }

    @Override
    public Hardware build(boolean waves) throws IOException {
      BuildOptions options =
          BuildOptions.defaults()
              .withEffort(BuildOptions.Effort.RUN)
              .withWaves(waves ? BuildOptions.Waves.VCD : BuildOptions.Waves.NONE);
      return verilog == null
          ? Hardware.of(configuration, simulator, options)
          : Hardware.of(
              verilog, top(configuration), options.withClock(Rtl.of(configuration).clocks()));
    }
  }
}
