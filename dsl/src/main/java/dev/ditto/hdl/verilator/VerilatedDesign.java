package dev.ditto.hdl.verilator;

import dev.ditto.hdl.emit.VerilogEmitter;
import dev.ditto.hdl.graph.BlackBoxes;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.sim.Port;
import dev.ditto.hdl.tools.ToolException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A design that Verilator has compiled into a library. Building takes seconds to minutes; the same
 * files, options and tools are built once and found again. Starting a simulation takes less than a
 * millisecond, and any number of them may run at a time, each on one thread at a time.
 *
 * <p>Any Verilog will do, not only this project's: the ports are read from what Verilator makes of
 * it. Only plain vectors can be ports.
 */
public final class VerilatedDesign {
  private final String top;
  private final Model.Maker maker;
  private final List<String> clocks = new ArrayList<>();
  private final List<Port> ports = new ArrayList<>();
  private final boolean waves;

  private VerilatedDesign(String top, Model.Maker maker, Path directory, boolean waves) {
    this.top = top;
    this.maker = maker;
    readPorts(directory);
    this.waves = waves;
  }

  /**
   * Builds a design of the language, with the Verilog of its black boxes.
   *
   * @throws dev.ditto.hdl.tools.ToolMissingException without Verilator or a C++ compiler
   * @throws ToolException when one of them fails, or a black box has no Verilog
   */
  public static VerilatedDesign build(Design design, BuildOptions options) {
    BlackBoxes.withoutVerilog(design)
        .ifPresent(
            box -> {
              throw new ToolException(
                  box
                      + " has no Verilog to simulate; give it with verilog(...), or build(files, ...)"
                      + " from what VerilogEmitter writes and files of your own");
            });
    String[] clocks = design.top().clocks();
    BuildOptions own = clocks.length == 0 ? options : options.withClock(clocks);
    return build(VerilogEmitter.emit(design, List.of()), design.top().name(), own);
  }

  /**
   * Builds Verilog files.
   *
   * @param files {@code .v} and {@code .sv}, and headers that these include; names must differ
   * @param top the module at the top
   * @throws dev.ditto.hdl.tools.ToolMissingException without Verilator or a C++ compiler
   * @throws ToolException when a file cannot be read, there is no such module, or a tool fails
   */
  public static VerilatedDesign build(List<Path> files, String top, BuildOptions options) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        String earlier = texts.put(file.getFileName().toString(), Files.readString(file));
        if (earlier != null) {
          throw new ToolException("two files are named " + file.getFileName());
        }
      } catch (IOException e) {
        throw new ToolException("cannot read " + file + ": " + e, e);
      }
    }
    return build(texts, top, options);
  }

  /**
   * Builds Verilog texts.
   *
   * @param files text by file name
   * @param top the module at the top
   * @throws dev.ditto.hdl.tools.ToolMissingException without Verilator or a C++ compiler
   * @throws ToolException when there is no such module, or a tool fails
   */
  public static VerilatedDesign build(Map<String, String> files, String top, BuildOptions options) {
    if (!top.matches("[A-Za-z_][A-Za-z0-9_$]*")) {
      throw new ToolException("not the name of a Verilog module: " + top);
    }
    for (String name : files.keySet()) {
      if (!name.matches("[A-Za-z0-9_.$-]+") || name.startsWith("-") || name.startsWith(".")) {
        throw new ToolException("not a file name that Verilator takes: " + name);
      }
    }
    LibraryBuilder builder = new LibraryBuilder(options);
    Path directory = builder.design(files, top);
    Path library = directory.resolve(LibraryBuilder.LIBRARY);
    boolean waves = options.waves() != BuildOptions.Waves.NONE;
    Model.Maker maker =
        switch (options.isolation()) {
          case NONE -> inThisProcess(builder.bridge(), library);
          case PROCESS -> {
            Path program = builder.child();
            yield (in, out, seed) -> new ChildModel(program, library, in, out, seed);
          }
        };
    return new VerilatedDesign(top, maker, directory, waves);
  }

  private static Model.Maker inThisProcess(Path bridge, Path library) {
    NativeBridge.load(bridge);
    ByteBuffer error = ByteBuffer.allocateDirect(1024);
    String path = library.toString();
    long handle = NativeBridge.open(NativeBridge.text(path), error, error.capacity());
    if (handle == 0) {
      throw new ToolException("cannot load " + path + ": " + NativeBridge.text(error));
    }
    return (in, out, seed) -> new NativeModel(handle, in, out, seed);
  }

  private void readPorts(Path directory) {
    try {
      for (String line : Files.readAllLines(directory.resolve(LibraryBuilder.PORTS))) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("clock")) {
          clocks.add(words[2]);
          continue;
        }
        ports.add(
            new Port(ports.size(), words[2], words[0].equals("in"), Integer.parseInt(words[1])));
      }
    } catch (IOException e) {
      throw new ToolException("cannot read " + directory + ": " + e, e);
    }
  }

  /** Name of the module at the top. */
  public String top() {
    return top;
  }

  /** All ports but the clocks, in port order. */
  public List<Port> ports() {
    return List.copyOf(ports);
  }

  /** The clocks, as their ports are called. */
  public List<String> clocks() {
    return List.copyOf(clocks);
  }

  /** A simulation whose registers and memories start at zero. */
  public VerilatedSimulation start() {
    return new VerilatedSimulation(this, maker, -1, waves);
  }

  /**
   * A simulation whose registers and memories start with random values.
   *
   * @param seed 0 or more; equal seeds give equal values
   */
  public VerilatedSimulation start(long seed) {
    if (seed < 0) {
      throw new IllegalArgumentException("seed is " + seed + ", it starts at 0");
    }
    return new VerilatedSimulation(this, maker, seed, waves);
  }
}
