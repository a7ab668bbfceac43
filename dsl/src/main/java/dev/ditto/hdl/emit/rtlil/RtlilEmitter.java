package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a design as RTLIL for {@code read_rtlil} of Yosys 0.23 and newer.
 *
 * <p>One module a file; of a black box it has the ports alone, under its own name. Every value of
 * the graph is one cell or connection; nothing is simplified. Properties, and what only they read,
 * are left out. What has a name in the graph has it here, and a {@code src} attribute with its Java
 * line.
 */
public final class RtlilEmitter {
  private RtlilEmitter() {}

  /**
   * The files of a design.
   *
   * @return text by file name ({@code Fifo.il}), children before parents, the top last
   */
  public static Map<String, String> emit(Design design) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Circuit circuit : design.circuits()) {
      ModuleWriter writer = new ModuleWriter(design, circuit);
      boolean ports = circuit.external() != null;
      files.put(circuit.name() + ".il", ports ? writer.writePorts() : writer.write());
    }
    return files;
  }
}
