package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.hdl.verilator.VerilatedDesign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Accelerators made ready for simulation. */
public final class Hardware {
  /** The module at the top. */
  public static final String TOP = "DittoTop";

  private Hardware() {}

  /** The accelerator of a configuration. */
  public static VerilatedDesign of(Configuration configuration, BuildOptions options) {
    return VerilatedDesign.build(Hdl.elaborate(() -> new DittoTop(configuration)), options);
  }

  /**
   * Somebody's Verilog: a changed accelerator, or one that a synthesis tool has written.
   *
   * @param directory all its {@code .v} and {@code .sv} files are taken
   * @throws IOException when it cannot be read
   */
  public static VerilatedDesign of(Path directory, BuildOptions options) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> verilog =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*\\.(v|sv|vh|svh)"))
              .sorted()
              .toList();
      return VerilatedDesign.build(verilog, TOP, options);
    }
  }
}
