package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Memory.ReadPort;
import dev.ditto.hdl.graph.Memory.WritePort;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Writes memories in the one shape that synthesis tools take for RAM: an array, one process that
 * writes, and for each read port one that reads into a register. Nonblocking assignments make every
 * read see the contents before the writes of its cycle; of two writes to one place the later port
 * wins. Contents at first are given word by word.
 */
final class Memories {
  private final Values values;
  private final Map<String, Symbol> clocks;
  private final Names names;
  private final Lines lines;
  private String lane;

  Memories(Values values, Map<String, Symbol> clocks, Names names, Lines lines) {
    this.values = values;
    this.clocks = clocks;
    this.names = names;
    this.lines = lines;
  }

  /**
   * Nodes that need names: data and masks of lane writes, which are indexed by lane; and constant
   * addresses, which would make Yosys take the memory apart into registers.
   *
   * @param written the memories that are written here, and are no instances
   */
  static BitSet indexed(Circuit circuit, List<Memory> written) {
    BitSet indexed = new BitSet();
    for (Memory memory : written) {
      memory.reads().forEach(read -> setConstant(read.address(), circuit, indexed));
      for (WritePort write : memory.writes()) {
        setConstant(write.address(), circuit, indexed);
        if (write.mask() >= 0 && memory.lanes() > 1) {
          indexed.set(write.mask());
          indexed.set(write.data());
        }
      }
    }
    return indexed;
  }

  private static void setConstant(int node, Circuit circuit, BitSet indexed) {
    if (circuit.nodes().get(node).expr() instanceof Expr.Const) {
      indexed.set(node);
    }
  }

  void write(Memory memory) {
    boolean lanes = memory.lanes() > 1 && memory.writes().stream().anyMatch(w -> w.mask() >= 0);
    if (lanes) {
      lane = names.fresh(memory.name() + "_lane");
      lines.add("integer " + lane + ";");
    }
    if (memory.style() != Memory.Style.AUTO) {
      String style =
          switch (memory.style()) {
            case BLOCK -> "block";
            case DISTRIBUTED -> "distributed";
            default -> "registers";
          };
      lines.add("(* ram_style = \"" + style + "\" *)");
    }
    String range = memory.width() > 1 ? " [" + (memory.width() - 1) + ":0]" : "";
    lines.add(
        "reg" + range + " " + memory.name() + " [0:" + (memory.depth() - 1) + "];", memory.site());
    contents(memory);
    if (!memory.writes().isEmpty()) {
      always(memory);
      memory.writes().forEach(w -> write(memory, w));
      end();
    }
    for (ReadPort read : memory.reads()) {
      always(memory);
      String data = values.signal(read.data()).name();
      boolean enabled = begin(read.enable());
      String word = memory.name() + "[" + values.text(read.address()).use() + "]";
      lines.add(data + " <= " + word + ";", read.site());
      if (enabled) {
        end();
      }
      end();
    }
  }

  private void contents(Memory memory) {
    if (memory.contents().isEmpty()) {
      return;
    }
    lines.add("initial begin");
    lines.indent();
    for (int i = 0; i < memory.depth(); i++) {
      String word = Literal.of(memory.contents().get(i), memory.width());
      lines.add(memory.name() + "[" + i + "] = " + word + ";");
    }
    end();
  }

  private void always(Memory memory) {
    Symbol clock = clocks.get(memory.domain().clock());
    clock.useAll();
    lines.add("always @(posedge " + clock.name() + ") begin");
    lines.indent();
  }

  /** Opens an {@code if} unless the enable is constantly one; says whether it did. */
  private boolean begin(int enable) {
    String text = values.text(enable).use();
    if (text.equals(Literal.of(BigInteger.ONE, 1))) {
      return false;
    }
    lines.add("if (" + text + ") begin");
    lines.indent();
    return true;
  }

  private void end() {
    lines.outdent();
    lines.add("end");
  }

  private void write(Memory memory, WritePort write) {
    boolean enabled = begin(write.enable());
    String word = memory.name() + "[" + values.text(write.address()).use() + "]";
    String data = values.text(write.data()).use();
    if (write.mask() < 0) {
      lines.add(word + " <= " + data + ";", write.site());
    } else if (memory.lanes() == 1) {
      lines.add("if (" + values.text(write.mask()).use() + ") begin");
      lines.indent();
      lines.add(word + " <= " + data + ";", write.site());
      end();
    } else {
      String step = lane + " = " + lane + " + 1";
      lines.add(
          "for (" + lane + " = 0; " + lane + " < " + memory.lanes() + "; " + step + ") begin");
      lines.indent();
      boolean bits = memory.laneWidth() == 1;
      String slice =
          bits
              ? "[" + lane + "]"
              : "[" + lane + " * " + memory.laneWidth() + " +: " + memory.laneWidth() + "]";
      lines.add(
          "if ("
              + values.text(write.mask()).use()
              + "["
              + lane
              + "]) "
              + word
              + slice
              + " <= "
              + data
              + slice
              + ";",
          write.site());
      end();
    }
    if (enabled) {
      end();
    }
  }
}
