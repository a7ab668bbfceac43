package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.Simulation;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An accelerator made ready for any number of simulations. */
@FunctionalInterface
public interface Hardware {
  /**
   * A simulation whose registers and memories start with random values.
   *
   * @param seed equal seeds give equal values
   */
  Simulation start(long seed);

  /**
   * The accelerator of a configuration.
   *
   * @param options for Verilator, where that is the simulator
   */
  static Hardware of(Configuration configuration, Simulator simulator, BuildOptions options) {
    return of(Hdl.elaborate(() -> new DittoTop(configuration)), simulator, options);
  }

  /**
   * The same accelerator with an output that shows what its engines do; see {@link EngineTrace}.
   */
  static Hardware traced(Configuration configuration, Simulator simulator, BuildOptions options) {
    return of(Hdl.elaborate(() -> DittoTop.traced(configuration)), simulator, options);
  }

  private static Hardware of(Design design, Simulator simulator, BuildOptions options) {
    return switch (simulator) {
      case VERILATOR -> verilated(VerilatedDesign.build(design, options));
      case JAVA -> JavaDesign.compile(design)::start;
    };
  }

  /**
   * Somebody's Verilog: a changed accelerator, or one that a synthesis tool has written.
   *
   * @param directory all its {@code .v} and {@code .sv} files are taken
   * @param top the module at the top
   * @throws IOException when it cannot be read
   */
  static Hardware of(Path directory, String top, BuildOptions options) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> verilog =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*\\.(v|sv|vh|svh)"))
              .sorted()
              .toList();
      return verilated(VerilatedDesign.build(verilog, top, options));
    }
  }

  /** Hardware that Verilator has compiled. */
  static Hardware verilated(VerilatedDesign design) {
    // Verilator's seeds are not negative.
    return seed -> design.start(seed & Long.MAX_VALUE);
  }
}
