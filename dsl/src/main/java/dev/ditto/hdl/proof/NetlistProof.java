package dev.ditto.hdl.proof;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.BlackBoxes;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import dev.ditto.hdl.tools.ToolTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Proves that the cells which Yosys makes of a design for iCE40 give the outputs that its Verilog
 * gives, in every cycle, whatever the inputs. Both start as the device does, with zeros in all
 * registers; as reset is an input like others, what comes before it is included.
 *
 * <p>Two things are cut out on both sides before synthesis, and only what they get is compared:
 * multipliers, because equivalence of two of them is beyond the solvers, and children with
 * memories.
 *
 * <p>What is trusted: that Yosys reads both in the same way, its models of the cells, and ABC,
 * which proves. Synthesis itself is not.
 */
public final class NetlistProof {
  private static final Duration SYNTHESIS = Duration.ofMinutes(5);
  private static final String RTL = "rtl.aig";
  private static final String NETLIST = "netlist.aig";

  /** What came out. */
  public enum Result {
    /** Every output is the same in every cycle, whatever the inputs. */
    PROVED,
    /** Some inputs make an output differ. */
    DIFFERENT,
    /** No answer within the time allowed. */
    UNDECIDED
  }

  private final Design design;
  private final Map<String, String> verilog;

  /**
   * @param design whose top circuit has no memory of its own, without black boxes
   */
  public NetlistProof(Design design) {
    BlackBoxes.any(design)
        .ifPresent(
            box -> {
              throw new IllegalArgumentException(
                  box
                      + " cannot be synthesised here; prove design.modelled(), with its model in its"
                      + " place, or the blocks around it");
            });
    if (!design.top().memories().isEmpty()) {
      throw new IllegalArgumentException(
          design.top().name() + " has a memory of its own; put it into a child");
    }
    this.design = design;
    verilog = VerilogEmitter.emit(design, List.of());
  }

  /** The Verilog by file. */
  Map<String, String> verilog() {
    return verilog;
  }

  /**
   * Synthesises and proves.
   *
   * @param limit for the proof itself
   * @throws ToolException when Yosys does not accept the Verilog
   */
  public Result prove(Duration limit) {
    return prove(verilog, limit);
  }

  /** The same for cells made of other Verilog. */
  Result prove(Map<String, String> synthesised, Duration limit) {
    Path yosys = Tool.YOSYS.require().path();
    try {
      Path directory = Files.createTempDirectory("ditto-netlist");
      try {
        write(directory, "rtl", verilog);
        write(directory, "synthesised", synthesised);
        Files.writeString(directory.resolve("netlist.ys"), script());
        ToolResult made =
            ToolRunner.run(
                List.of(yosys.toString(), "-q", "-s", "netlist.ys"), directory, SYNTHESIS);
        if (!made.ok()) {
          throw new ToolException("Yosys does not accept the design:\n" + made.output());
        }
        Path abc = yosys.resolveSibling("yosys-abc");
        String proof = "dsec " + RTL + " " + NETLIST;
        return answer(
            ToolRunner.run(List.of(abc.toString(), "-c", proof), directory, limit).output());
      } catch (ToolTimeoutException e) {
        return Result.UNDECIDED;
      } finally {
        Directories.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Result answer(String output) {
    if (output.contains("Networks are equivalent")) {
      return Result.PROVED;
    }
    if (Pattern.compile("Networks are NOT EQUIVALENT", Pattern.CASE_INSENSITIVE)
        .matcher(output)
        .find()) {
      return Result.DIFFERENT;
    }
    if (output.contains("UNDECIDED")) {
      return Result.UNDECIDED;
    }
    throw new ToolException("ABC gave no answer: " + output);
  }

  private static void write(Path directory, String folder, Map<String, String> files)
      throws IOException {
    Path into = Files.createDirectory(directory.resolve(folder));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(into.resolve(file.getKey()), file.getValue());
    }
  }

  private String script() {
    List<String> lines = new ArrayList<>();
    read(lines, "rtl");
    lines.add("dffunmap");
    write(lines, RTL);
    lines.add("design -reset");
    read(lines, "synthesised");
    lines.add("synth_ice40 -top top -run :check");
    lines.add("design -stash netlist");
    lines.add("read_verilog -defer +/ice40/cells_sim.v");
    lines.add("design -copy-from netlist -as top top");
    lines.add("hierarchy -top top");
    lines.add("proc");
    lines.add("flatten");
    lines.add("dffunmap");
    write(lines, NETLIST);
    return String.join("\n", lines) + "\n";
  }

  /** One flat module with what is cut out as ports. */
  private void read(List<String> lines, String folder) {
    String top = design.top().name();
    verilog.keySet().forEach(file -> lines.add("read_verilog " + folder + "/" + file));
    lines.add("hierarchy -check -top " + top);
    List<String> memories =
        design.circuits().stream()
            .filter(circuit -> !circuit.memories().isEmpty())
            .map(Circuit::name)
            .toList();
    memories.forEach(memory -> lines.add("blackbox " + memory));
    lines.add("proc");
    lines.add("flatten");
    lines.add("opt_clean");
    lines.add("rename -enumerate -pattern product_% " + top + "/t:$mul");
    lines.add("expose -evert " + top + "/t:$mul");
    memories.forEach(memory -> lines.add("expose -evert " + top + "/t:" + memory));
    lines.add("opt_clean");
    lines.add("rename " + top + " top");
  }

  private static void write(List<String> lines, String file) {
    lines.add("techmap");
    lines.add("setundef -init -zero");
    lines.add("opt_clean");
    lines.add("aigmap");
    // With names, by which ABC finds the ports of both: their order is not the same.
    lines.add("write_aiger -zinit -symbols " + file);
  }
}
