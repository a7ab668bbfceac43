package dev.ditto.cli.run;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.VerilogDirectory;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.verilator.BuildOptions;
import java.io.IOException;
import java.nio.file.Path;

/** What {@code cosim} simulates, with waves or without. */
interface Machines {
  Configuration configuration();

  Simulator simulator();

  /** The accelerator, showing what its engines do. */
  Hardware buildTraced();

  /** The accelerator. */
  Hardware build(boolean waves) throws IOException;

  /** What the user asks for. */
  static Machines read(Invocation invocation, Configuration configuration) throws IOException {
    if (!invocation.has("rtl")) {
      return new Chosen(configuration, SimulatorOption.read(invocation), null);
    }
    Path directory = VerilogDirectory.locate(Invocation.path(invocation.text("rtl", "")));
    VerilogDirectory.requireTop(directory, Chosen.top(configuration));
    return new Chosen(configuration, SimulatorOption.readForVerilog(invocation), directory);
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
