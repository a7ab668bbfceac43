package dev.ditto.hdl.proof;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.emit.rtlil.RtlilEmitter;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolException;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import dev.ditto.hdl.tools.ToolTimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proves, circuit by circuit, that Verilog is the graph that it was written from, whatever the
 * inputs and whatever the state. Children are cut out: it is compared what they get, and a proof of
 * their own says that they are the same. If all circuits are proved, so is the design. Of a black
 * box it is proved that its instance has the right module, parameters, clocks and inputs; what is
 * inside is nobody's to prove.
 *
 * <p>What is trusted: Yosys with its reading of Verilog, its netlist cells and its SAT solver; and
 * that the contents of a memory are undefined at first, unless it has some of its own, which are
 * compared.
 */
public final class Equivalence {
  /** How long Yosys may take besides the SAT solver. */
  private static final Duration PREPARATION = Duration.ofMinutes(2);

  private final Design design;
  private final Duration limit;
  private final Duration preparation;
  private final Map<String, String> netlists;
  private final Map<String, String> verilog;

  /**
   * @param limit how long the SAT solver may think about one circuit, at least 1 s; fractions of a
   *     second do not count
   */
  public Equivalence(Design design, Duration limit) {
    this(design, limit, PREPARATION);
  }

  /**
   * @param preparation how long Yosys may take besides
   */
  Equivalence(Design design, Duration limit, Duration preparation) {
    if (limit.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "limit of a proof is " + limit.toMillis() + " ms, it is at least 1 s");
    }
    this.design = design;
    this.limit = limit;
    this.preparation = preparation;
    netlists = RtlilEmitter.emit(design);
    verilog = VerilogEmitter.emit(design, List.of());
  }

  /** Proves what {@link VerilogEmitter} writes, several circuits at the same time. */
  public List<Proof> prove() {
    return design.circuits().parallelStream()
        .filter(c -> c.external() == null)
        .map(c -> prove(c, verilog(c.name())))
        .toList();
  }

  /**
   * Proves somebody's Verilog of one circuit.
   *
   * @throws ToolException when Yosys cannot read it
   */
  public Proof prove(String circuit, String verilog) {
    return prove(design.circuit(circuit), verilog);
  }

  /** The Verilog that {@link #prove()} proves. */
  public String verilog(String circuit) {
    return verilog.get(circuit + ".v");
  }

  private Proof prove(Circuit circuit, String verilog) {
    long start = System.nanoTime();
    Verdict verdict = run(circuit, verilog);
    return new Proof(circuit.name(), verdict, Duration.ofNanos(System.nanoTime() - start));
  }

  private Verdict run(Circuit circuit, String verilog) {
    Optional<String> twofold = twofold(circuit);
    if (twofold.isPresent()) {
      return new Verdict.GaveUp(
          "black box '" + twofold.get() + "' has instances with different ports side by side");
    }
    Path yosys = Tool.YOSYS.require().path();
    try {
      Path directory = Files.createTempDirectory("ditto-proof");
      try {
        write(directory, circuit, verilog);
        List<String> command = List.of(yosys.toString(), "-Q", "-q", "-s", "prove.ys");
        ToolResult padded = ToolRunner.run(command, directory, limit.plus(preparation));
        int padding = Script.padding(circuit, verilog);
        ToolResult result =
            new ToolResult(padded.exitCode(), Script.unpadded(padded.output(), padding));
        Path answer = directory.resolve(Script.ANSWER_FILE);
        String text = result.ok() && Files.exists(answer) ? Files.readString(answer) : "";
        return new Answer(new Points(circuit)).read(result, text);
      } catch (ToolTimeoutException e) {
        return new Verdict.GaveUp(e.getMessage());
      } finally {
        Directories.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prove " + circuit.name() + ": " + e.getMessage(), e);
    }
  }

  /** A module that is two different things to Yosys, which knows it by its name. */
  private Optional<String> twofold(Circuit circuit) {
    Map<String, String> ports = new HashMap<>();
    return circuit.instances().stream()
        .map(i -> design.circuit(i.circuit()))
        .filter(c -> c.external() != null)
        .filter(
            c -> {
              String own = netlists.get(c.name() + ".il");
              return !own.equals(ports.computeIfAbsent(Script.module(c), m -> own));
            })
        .map(Script::module)
        .findFirst();
  }

  private void write(Path directory, Circuit circuit, String verilog) throws IOException {
    Stream<String> children = circuit.instances().stream().map(Instance::circuit);
    for (String name : Stream.concat(children, Stream.of(circuit.name())).distinct().toList()) {
      String module = Script.module(design.circuit(name));
      Files.writeString(directory.resolve(module + ".il"), netlists.get(name + ".il"));
    }
    String text = "\n".repeat(Script.padding(circuit, verilog)) + verilog;
    Files.writeString(directory.resolve(Script.VERILOG_FILE), text);
    Files.writeString(directory.resolve("prove.ys"), Script.of(circuit, design, limit));
    try (InputStream cut = Equivalence.class.getResourceAsStream(Script.CUT_FILE)) {
      Files.copy(cut, directory.resolve(Script.CUT_FILE));
    }
  }
}
