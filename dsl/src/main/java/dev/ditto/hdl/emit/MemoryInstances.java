package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Memory.ReadPort;
import dev.ditto.hdl.graph.Memory.WritePort;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes memories as instances of {@link MemoryModule}s. */
final class MemoryInstances {
  private final Values values;
  private final Map<String, Symbol> clocks;
  private final Lines lines;

  MemoryInstances(Values values, Map<String, Symbol> clocks, Lines lines) {
    this.values = values;
    this.clocks = clocks;
    this.lines = lines;
  }

  void write(Memory memory, MemoryModule module) {
    lines.add(module.name() + " #(", memory.site());
    lines.indent();
    lines.add(".DEPTH(" + memory.depth() + "),");
    lines.add(".WIDTH(" + memory.width() + "),");
    lines.add(".LANES(" + memory.lanes() + "),");
    lines.add(".ADDRESS(" + memory.addressWidth() + "),");
    lines.add(".STYLE(\"" + memory.style().name().toLowerCase(Locale.ROOT) + "\")");
    lines.outdent();
    lines.add(") " + memory.name() + " (");
    lines.indent();
    List<String> connections = connections(memory, module);
    for (int i = 0; i < connections.size(); i++) {
      lines.add(connections.get(i) + (i < connections.size() - 1 ? "," : ""));
    }
    lines.outdent();
    lines.add(");");
  }

  private List<String> connections(Memory memory, MemoryModule module) {
    List<String> all = new ArrayList<>();
    Symbol clock = clocks.get(memory.domain().clock());
    clock.useAll();
    all.add(connection("clk", clock.name()));
    for (int i = 0; i < memory.reads().size(); i++) {
      ReadPort read = memory.reads().get(i);
      String port = module.read(i);
      all.add(connection(port + "_enable", values.text(read.enable()).use()));
      all.add(connection(port + "_address", values.text(read.address()).use()));
      all.add(connection(port + "_data", values.signal(read.data()).name()));
    }
    for (int i = 0; i < memory.writes().size(); i++) {
      WritePort write = memory.writes().get(i);
      String port = module.write(i);
      all.add(connection(port + "_enable", values.text(write.enable()).use()));
      all.add(connection(port + "_address", values.text(write.address()).use()));
      all.add(connection(port + "_mask", mask(memory, write)));
      all.add(connection(port + "_data", values.text(write.data()).use()));
    }
    return all;
  }

  private String mask(Memory memory, WritePort write) {
    if (write.mask() >= 0) {
      return values.text(write.mask()).use();
    }
    BigInteger ones = BigInteger.ONE.shiftLeft(memory.lanes()).subtract(BigInteger.ONE);
    return Literal.of(ones, memory.lanes());
  }

  private static String connection(String port, String value) {
    return "." + port + "(" + value + ")";
  }
}
