package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.BlackBoxes;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a design as Verilog-2001 that keeps the Java's names, order and control flow.
 *
 * <p>One module a file. The text depends on the design alone: not on the machine, its locale or the
 * virtual machine. It has no lint findings under {@code verilator -Wall}, {@code iverilog -Wall}
 * and Yosys' {@code check -assert}, without waivers, provided that the design passed its checks.
 *
 * <p>Registers change by nonblocking assignment in {@code always @(posedge clock)}, those with a
 * reset value apart from those without. Signals under conditions are given in {@code always @*}.
 * Bits that nothing reads are gathered in a wire called {@code _unused}, which tells both reader
 * and linter that this is known.
 */
public final class VerilogEmitter {
  private VerilogEmitter() {}

  /**
   * The files of a design.
   *
   * @param banner lines of a comment at the top of each file, for example a licence; may be empty
   * @return text by file name ({@code Fifo.v}), children before parents, the top last; the files of
   *     black boxes are among them as they are
   */
  public static Map<String, String> emit(Design design, List<String> banner) {
    return emit(design, VerilogOptions.banner(banner));
  }

  /**
   * The files of a design, written as the options say.
   *
   * @throws IllegalArgumentException when memories would be instances of a module that is called
   *     like a black box
   */
  public static Map<String, String> emit(Design design, VerilogOptions options) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, Paths> paths = new LinkedHashMap<>();
    for (Circuit circuit : design.circuits()) {
      if (circuit.external() != null) {
        paths.put(circuit.name(), new Paths(circuit, paths));
        files.putAll(circuit.external().files());
        continue;
      }
      Circuit tidy = Tidy.of(circuit);
      for (Memory memory : tidy.memories()) {
        MemoryModule module = options.moduleOf(memory);
        if (module != null) {
          checkFree(module.name(), design);
          files.computeIfAbsent(module.name() + ".v", name -> module.write(options.banner()));
        }
      }
      Paths own = new Paths(tidy, paths);
      paths.put(circuit.name(), own);
      files.put(circuit.name() + ".v", new ModuleWriter(design, tidy, own, options).write());
    }
    return files;
  }

  /** A black box and its files keep their names, and a team has chosen that of its memories. */
  private static void checkFree(String module, Design design) {
    for (Circuit box : BlackBoxes.of(design)) {
      String name = box.external().module();
      if (name.equals(module) || box.external().files().containsKey(module + ".v")) {
        throw new IllegalArgumentException(
            "memories are instances of '"
                + module
                + "', which is a name of black box '"
                + name
                + "'");
      }
    }
  }
}
