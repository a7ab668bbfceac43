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

/**
 * What {@code cosim} simulates, with waves or without.
 *
 * @param verilog somebody's; null for the generated one
 */
record Machines(Configuration configuration, Simulator simulator, Path verilog) {
  static Machines read(Invocation invocation, Configuration configuration) throws IOException {
    if (!invocation.has("rtl")) {
      return new Machines(configuration, SimulatorOption.read(invocation), null);
    }
    Path directory = VerilogDirectory.locate(Invocation.path(invocation.text("rtl", "")));
    VerilogDirectory.requireTop(directory, top(configuration));
    return new Machines(configuration, SimulatorOption.readForVerilog(invocation), directory);
  }

  /** The module at the top, as a generator of this configuration would call it. */
  private static String top(Configuration configuration) {
    return configuration.parameters().modulePrefix() + VerilogDirectory.TOP;
  }

  /** The generated accelerator, showing what its engines do. */
  Hardware buildTraced() {
    return Hardware.traced(
        configuration, simulator, BuildOptions.defaults().withEffort(BuildOptions.Effort.RUN));
  }

  Hardware build(boolean waves) throws IOException {
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
