package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import dev.ditto.cli.UsageException;
import dev.ditto.cosim.Simulator;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolMissingException;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code --simulator}: Verilator, or what needs no tool. */
final class SimulatorOption {
  private static final String NAME = "simulator";

  private SimulatorOption() {}

  static void add(Options options) {
    add(options, "verilator if installed");
  }

  /**
   * Adds the option.
   *
   * @param otherwise what the verb does without it, for the help
   */
  static void add(Options options, String otherwise) {
    options.addOption(
        Option.builder()
            .longOpt(NAME)
            .hasArg()
            .argName("NAME")
            .desc("verilator, or java: slower, but needs no tool (default: " + otherwise + ")")
            .get());
  }

  /**
   * The simulator that was asked for, else Verilator, else, with a note, the one that needs no
   * tool.
   *
   * @throws ToolMissingException when one was asked for that cannot be used
   */
  static Simulator read(Invocation invocation) {
    if (invocation.has(NAME)) {
      Simulator asked = parse(invocation.text(NAME, ""));
      require(asked);
      return asked;
    }
    List<Tool> missing = Simulator.VERILATOR.missing();
    if (missing.isEmpty()) {
      return Simulator.VERILATOR;
    }
    invocation
        .err()
        .printf(
            "note: %s is not installed; simulating with %s instead, which gives the same and takes"
                + " longer; for Verilator, %s%n",
            missing.get(0).title(), Simulator.JAVA.title(), missing.get(0).advice());
    return Simulator.JAVA;
  }

  /** The only simulator for Verilog that this program did not generate. */
  static Simulator readForVerilog(Invocation invocation) {
    if (invocation.has(NAME) && parse(invocation.text(NAME, "")) != Simulator.VERILATOR) {
      throw new UsageException("--rtl needs Verilator; leave out --simulator");
    }
    require(Simulator.VERILATOR);
    return Simulator.VERILATOR;
  }

  private static void require(Simulator simulator) {
    simulator.missing().forEach(Tool::require);
  }

  private static Simulator parse(String text) {
    for (Simulator simulator : Simulator.values()) {
      if (simulator.key().equals(text)) {
        return simulator;
      }
    }
    throw new UsageException("--simulator: '" + text + "' is not one of verilator, java");
  }
}
