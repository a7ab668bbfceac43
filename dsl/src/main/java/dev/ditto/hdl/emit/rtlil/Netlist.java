package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** Text of one module: wires, memories, connections and cells. */
final class Netlist {
  /** A cell's parameters and port connections, in the order in which they are given. */
  static final class Cell {
    private final String type;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> ports = new LinkedHashMap<>();

    Cell(String type) {
      this.type = type;
    }

    /** A parameter that is a small number. */
    Cell with(String parameter, int value) {
      parameters.put("\\" + parameter, Integer.toString(value));
      return this;
    }

    /** A parameter that is a text or a sized constant. */
    Cell with(String parameter, String value) {
      parameters.put("\\" + parameter, value);
      return this;
    }

    Cell port(String port, String value) {
      ports.put("\\" + port, value);
      return this;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private int fresh;

  Netlist(String module, Site site) {
    source("", site);
    text.append("module \\").append(module).append('\n');
  }

  /** {@code \name}: a name of the graph. */
  static String id(String name) {
    return "\\" + name;
  }

  /** {@code 4'1010}. */
  static String constant(BigInteger value, int width) {
    String digits = value.toString(2);
    return width + "'" + "0".repeat(width - digits.length()) + digits;
  }

  /** As many unknown bits. */
  static String unknown(int width) {
    return width + "'" + "x".repeat(width);
  }

  void wire(String id, int width, String direction, Site site) {
    source("  ", site);
    text.append("  wire width ").append(width).append(direction).append(' ').append(id);
    text.append('\n');
  }

  /** An id that nothing has. */
  String fresh() {
    return "$fresh_" + fresh++;
  }

  /** A wire that nothing has. */
  String fresh(int width) {
    String id = fresh();
    wire(id, width, "", Site.NONE);
    return id;
  }

  void memory(String id, int width, int depth, Site site) {
    source("  ", site);
    text.append("  memory width ").append(width).append(" size ").append(depth).append(' ');
    text.append(id).append('\n');
  }

  void connect(String target, String value) {
    text.append("  connect ").append(target).append(' ').append(value).append('\n');
  }

  void cell(String id, Cell cell, Site site) {
    source("  ", site);
    text.append("  cell ").append(cell.type).append(' ').append(id).append('\n');
    cell.parameters.forEach(
        (name, value) ->
            text.append("    parameter ").append(name).append(' ').append(value).append('\n'));
    cell.ports.forEach(
        (name, value) ->
            text.append("    connect ").append(name).append(' ').append(value).append('\n'));
    text.append("  end\n");
  }

  private void source(String indent, Site site) {
    if (!site.frames().isEmpty()) {
      text.append(indent).append("attribute \\src \"").append(site).append("\"\n");
    }
  }

  String end() {
    return text.append("end\n").toString();
  }
}
