package dev.ditto.cosim;

import dev.ditto.hdl.tools.Tool;
import java.util.List;
import java.util.Locale;

/** What simulates the accelerator. Results and cycles are the same with all. */
public enum Simulator {
  /** Compiles the Verilog with Verilator and a C++ compiler. The fastest. */
  VERILATOR("Verilator", List.of(Tool.VERILATOR, Tool.CXX)),
  /** Compiles the design to bytecode. Needs no tool. */
  JAVA("the bytecode simulator", List.of());

  private final String title;
  private final List<Tool> tools;

  Simulator(String title, List<Tool> tools) {
    this.title = title;
    this.tools = tools;
  }

  /** The word on the command line. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in prose. */
  public String title() {
    return title;
  }

  /** The tools that it needs and that are not there. */
  public List<Tool> missing() {
    return tools.stream().filter(tool -> tool.find().isEmpty()).toList();
  }
}
