package dev.ditto.hdl.formal;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A design as a formula, in a folder of its own that {@link #close} deletes. */
final class Model implements AutoCloseable {
  private static final Duration GRACE = Duration.ofMinutes(1);

  private final Path folder;
  private final Duration limit;

  private Model(Path folder, Duration limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** What yosys-smtbmc wrote: its messages, and a dump a trace. */
  record Answer(String log, List<List<String>> dumps) {}

  /**
   * Writes the design's formula.
   *
   * @param limit of each run of a tool
   * @throws ToolException when Yosys does not take the design
   */
  static Model of(Design design, Duration limit) {
    try {
      Model model = new Model(Files.createTempDirectory("formal"), limit);
      try {
        model.build(design);
        return model;
      } catch (RuntimeException | IOException failure) {
        model.close();
        throw failure;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the formula: " + e.getMessage(), e);
    }
  }

  private void build(Design design) throws IOException {
    Map<String, String> files = VerilogEmitter.emit(design, List.of());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    // A clocked assertion speaks of the cycle before its edge; chformal looks at it there. Several
    // clocks become inputs that may change in every step, and an assertion waits for its edge.
    boolean oneClock = design.top().domains().size() < 2;
    String script =
        String.join(
            "; ",
            "read_verilog -formal " + String.join(" ", files.keySet()),
            "prep -nordff -top " + design.top().name(),
            "memory_nordff",
            oneClock ? "chformal -early" : "clk2fflogic",
            "opt_clean",
            "dffunmap",
            "write_smt2 -wires design.smt2");
    Path yosys = Tool.YOSYS.require().path();
    ToolResult result =
        ToolRunner.run(List.of(yosys.toString(), "-q", "-p", script), folder, limit.plus(GRACE));
    if (!result.ok()) {
      throw new ToolException("Yosys does not take the design:\n" + result.output());
    }
  }

  /** Runs the solver. */
  Answer ask(List<String> options) {
    Tool.Z3.require();
    List<String> command = new ArrayList<>();
    command.add(Tool.YOSYS.require().path().resolveSibling("yosys-smtbmc").toString());
    // Unrolled, the formula has no functions, which Z3 at times does not get through.
    command.addAll(List.of("-s", "z3", "--unroll", "--noprogress"));
    command.addAll(List.of("--timeout", "" + limit.toSeconds()));
    command.addAll(options);
    command.addAll(List.of("--dump-vcd", "trace%.vcd", "design.smt2"));
    try {
      String log = ToolRunner.run(command, folder, limit.plus(GRACE)).output();
      List<List<String>> dumps = new ArrayList<>();
      for (Path file : dumps()) {
        dumps.add(Files.readAllLines(file));
        Files.delete(file);
      }
      return new Answer(log, dumps);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a trace: " + e.getMessage(), e);
    }
  }

  private List<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".vcd"))
          .sorted(Comparator.comparing(f -> f.toString().length() + f.toString()))
          .toList();
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
    }
  }
}
