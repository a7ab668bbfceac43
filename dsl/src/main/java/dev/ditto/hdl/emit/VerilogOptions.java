package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a team may choose about the Verilog of a design; none of it changes what the hardware does.
 *
 * @param banner lines of a comment at the top of each file, for example a licence
 * @param portAttributes what the ports of the top, clocks and resets among them, tell the tools
 *     that read them, by port name
 * @param memoryModule how the names of the modules start that memories are instances of, see {@link
 *     #withMemoryModules}; empty when memories are written where they are used
 */
public record VerilogOptions(
    List<String> banner, Map<String, List<Attribute>> portAttributes, String memoryModule) {
  public VerilogOptions {
    banner = List.copyOf(banner);
    Map<String, List<Attribute>> copy = new LinkedHashMap<>();
    portAttributes.forEach((port, attributes) -> copy.put(port, List.copyOf(attributes)));
    portAttributes = copy;
  }

  /** A banner and nothing else; it may be empty. */
  public static VerilogOptions banner(List<String> banner) {
    return new VerilogOptions(banner, Map.of(), "");
  }

  /** The same with attributes of the top's ports. */
  public VerilogOptions withPortAttributes(Map<String, List<Attribute>> attributes) {
    return new VerilogOptions(banner, attributes, memoryModule);
  }

  /**
   * The same with one module for all memories of as many ports, for example {@code ram_1r1w}, with
   * depth and width as parameters. Without further ado its body is what synthesis takes for RAM;
   * where a macro {@code RAM_1R1W} is defined, it is a module of that name instead, with the same
   * parameters and ports, such as a memory compiler's. A memory with contents is none of them: it
   * is written where it is used.
   *
   * @param start how the modules' names start, for example {@code ram}
   */
  public VerilogOptions withMemoryModules(String start) {
    if (!start.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("'" + start + "' is no start of a module's name");
    }
    return new VerilogOptions(banner, portAttributes, start);
  }

  /** The module that a memory is an instance of; null when it is written where it is used. */
  MemoryModule moduleOf(Memory memory) {
    boolean table = memory.writes().isEmpty() || !memory.contents().isEmpty();
    return memoryModule.isEmpty() || table ? null : MemoryModule.of(memory, memoryModule);
  }

  /** The name of the module that a memory is an instance of, if it is one's. */
  public Optional<String> moduleName(Memory memory) {
    return Optional.ofNullable(moduleOf(memory)).map(MemoryModule::name);
  }

  /** The attributes of a port of the top. */
  List<Attribute> of(String port) {
    return portAttributes.getOrDefault(port, List.of());
  }
}
