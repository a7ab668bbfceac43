package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Memory.ReadPort;
import dev.ditto.hdl.graph.Memory.WritePort;
import dev.ditto.hdl.graph.Node;
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
   * Nodes that need names: data and masks of lane writes, which are indexed by lane; constant
   * addresses, which would make Yosys take the memory apart into registers; and addresses that are
   * sums and the like, which Icarus before version 12 computes with more bits than they have, so
   * that a place round the end of the memory reads as x.
   *
   * @param written the memories that are written here, and are no instances
   */
  static BitSet indexed(Circuit circuit, List<Memory> written) {
    BitSet indexed = new BitSet();
    for (Memory memory : written) {
      memory.reads().forEach(read -> setAddress(read.address(), circuit, indexed));
      for (WritePort write : memory.writes()) {
        setAddress(write.address(), circuit, indexed);
        if (write.mask() >= 0 && memory.lanes() > 1) {
          indexed.set(write.mask());
          indexed.set(write.data());
        }
      }
    }
    return indexed;
  }

  private static void setAddress(int node, Circuit circuit, BitSet indexed) {
    if (circuit.nodes().get(node).expr() instanceof Expr.Const || widens(node, circuit)) {
      indexed.set(node);
    }
  }

  /** Whether more bits would give it another value; what has a name has its bits. */
  private static boolean widens(int number, Circuit circuit) {
    Node node = circuit.nodes().get(number);
    if (node.name() != null) {
      return false;
    }
    Expr expr = node.expr();
    if (expr instanceof Expr.Unary u) {
      return u.op() == UnaryOp.NOT || u.op() == UnaryOp.NEGATE;
    } else if (expr instanceof Expr.Mux m) {
      return widens(m.yes(), circuit) || widens(m.no(), circuit);
    } else if (expr instanceof Expr.Binary b) {
      return switch (b.op()) {
        case ADD, SUB, SHL, SHR_SIGNED -> true;
        case AND, OR, XOR -> widens(b.a(), circuit) || widens(b.b(), circuit);
        case SHR_UNSIGNED -> widens(b.a(), circuit);
        default -> false;
      };
    }
    return false;
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
      String word = word(memory, read.address());
      lines.add(data + " <= " + word + ";", read.site());
      if (enabled) {
        end();
      }
      end();
    }
  }

  /** A word; to Verilog a signed index would be a negative place. */
  private String word(Memory memory, int address) {
    Text text = values.text(address);
    String index = text.signed() ? "$unsigned(" + text.use() + ")" : text.use();
    return memory.name() + "[" + index + "]";
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
    String word = word(memory, write.address());
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
