package dev.ditto.hdl.mutation;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Signal;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two circuits with the same ports and registers give equal outputs for ever, whatever
 * comes in, from equal registers and memories on and after one cycle of reset. Yosys makes
 * and-inverter graphs of their Verilog, ABC's property-directed reachability decides. Several
 * clocks are inputs that rise and fall as they like, and the reset lasts until each has risen.
 */
public final class Proof {
  private static final int SECONDS = 20;

  /** What was found out; {@link #UNKNOWN} when the time was not enough. */
  public enum Verdict {
    EQUAL,
    DIFFERENT,
    UNKNOWN
  }

  private final Path directory;

  /**
   * @param directory for files, will be made
   */
  public Proof(Path directory) {
    this.directory = directory;
  }

  /** Compares one circuit in two designs. */
  public Verdict compare(Design one, Design other, String circuit) {
    try {
      Files.createDirectories(directory);
      Files.deleteIfExists(directory.resolve("one.aig"));
      Files.deleteIfExists(directory.resolve("other.aig"));
      graph(one, circuit, "one");
      graph(other, circuit, "other");
      String script = "miter one.aig other.aig; scorr; pdr -T " + SECONDS;
      return verdict(run(List.of("yosys-abc", "-q", script)).output());
    } catch (ToolTimeoutException e) {
      return Verdict.UNKNOWN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict verdict(String said) {
    if (said.contains("Property proved")) {
      return Verdict.EQUAL;
    }
    return said.contains("was asserted in frame") ? Verdict.DIFFERENT : Verdict.UNKNOWN;
  }

  private void graph(Design design, String circuit, String name) throws IOException {
    Design part = part(design, circuit);
    StringBuilder verilog = new StringBuilder();
    VerilogEmitter.emit(part, List.of()).values().forEach(verilog::append);
    verilog.append(harness(part.top()));
    Files.writeString(directory.resolve(name + ".v"), verilog);
    String clocks = part.top().domains().size() > 1 ? "clk2fflogic; " : "";
    // Nothing is optimised away, so that both have the same inputs for what registers hold first.
    String script =
        "read_verilog %s.v; hierarchy -top harness; proc; flatten; memory_collect; memory_map; %s"
            + "techmap; dffunmap; setundef -zero; aigmap; write_aiger -zinit -symbols %s.aig";
    ToolResult result =
        run(
            List.of(
                Tool.YOSYS.require().path().toString(),
                "-q",
                "-p",
                script.formatted(name, clocks, name)));
    // An ended process says nothing; then there is no graph, and no verdict.
    if (!result.ok() && !result.output().isBlank()) {
      throw new ToolException("Yosys rejects " + circuit + ":\n" + result.output());
    }
  }

  private ToolResult run(List<String> command) {
    return ToolRunner.run(command, directory, Duration.ofSeconds(3 * SECONDS));
  }

  /** The circuit and what it needs. */
  private static Design part(Design design, String circuit) {
    Set<String> needed = new HashSet<>(Set.of(circuit));
    List<Circuit> circuits = new ArrayList<>();
    for (int i = design.circuits().size() - 1; i >= 0; i--) {
      Circuit c = design.circuits().get(i);
      if (needed.contains(c.name())) {
        c.instances().stream().map(Instance::circuit).forEach(needed::add);
        circuits.add(0, c);
      }
    }
    return new Design(circuits);
  }

  /** Resets the circuit in each clock's first cycle, and shows its outputs afterwards. */
  private static String harness(Circuit circuit) {
    List<String> ports = new ArrayList<>();
    List<String> connections = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    List<String> risen = new ArrayList<>();
    for (ClockDomain d : circuit.domains()) {
      String clock = "clock_" + risen.size();
      String seen = "risen_" + risen.size();
      ports.add("input " + clock);
      body.append("reg " + seen + " = 0;\nalways @(posedge " + clock + ") " + seen + " <= 1;\n");
      connections.add("." + d.clock() + "(" + clock + ")");
      connections.add("." + d.reset() + "(started)");
      risen.add(seen);
    }
    body.append("wire started = " + (risen.isEmpty() ? "1" : String.join(" & ", risen)) + ";\n");
    for (Signal port : circuit.ports()) {
      String range = " [" + (port.width() - 1) + ":0] ";
      if (port.kind() == Signal.Kind.INPUT) {
        ports.add("input" + range + port.name());
        connections.add("." + port.name() + "(" + port.name() + ")");
      } else {
        String inner = port.name() + "_of_circuit";
        ports.add("output" + range + port.name());
        body.append("wire" + range + inner + ";\n");
        body.append("assign " + port.name() + " = started ? " + inner + " : 0;\n");
        connections.add("." + port.name() + "(" + inner + ")");
      }
    }
    return "module harness("
        + String.join(", ", ports)
        + ");\n"
        + body
        + circuit.name()
        + " circuit_(\n"
        + String.join(", ", connections)
        + ");\nendmodule\n";
  }
}
