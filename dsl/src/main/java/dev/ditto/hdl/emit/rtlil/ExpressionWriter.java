package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.emit.rtlil.Netlist.Cell;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Node;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes what one node computes: a cell, or a connection where the bits are only arranged. Cells
 * say the widths and signs of their operands themselves; nothing depends on a context.
 */
final class ExpressionWriter {
  private final List<Node> nodes;
  private final IntFunction<String> wires;
  private final IntFunction<String> signals;
  private final Netlist netlist;

  /**
   * @param wires the wire of a node
   * @param signals the wire of a signal
   */
  ExpressionWriter(
      List<Node> nodes, IntFunction<String> wires, IntFunction<String> signals, Netlist netlist) {
    this.nodes = nodes;
    this.wires = wires;
    this.signals = signals;
    this.netlist = netlist;
  }

  void write(int index) {
    Node node = nodes.get(index);
    Expr expr = node.expr();
    String wire = wires.apply(index);
    if (expr instanceof Expr.Const c) {
      netlist.connect(wire, Netlist.constant(c.value(), node.width()));
    } else if (expr instanceof Expr.Read r) {
      netlist.connect(wire, signals.apply(r.signal()));
    } else if (expr instanceof Expr.Slice s) {
      netlist.connect(wire, wires.apply(s.a()) + " [" + s.high() + ":" + s.low() + "]");
    } else if (expr instanceof Expr.Cat c) {
      netlist.connect(
          wire, c.parts().stream().map(wires::apply).collect(Collectors.joining(" ", "{ ", " }")));
    } else if (expr instanceof Expr.Select s && s.cases().isEmpty()) {
      // A selection from nothing is legal for Yosys, but some of its passes divide by zero on it.
      netlist.connect(wire, wires.apply(s.other()));
    } else {
      netlist.cell("$cell_" + index, cell(expr, node.width()).port("Y", wire), node.site());
    }
  }

  private Cell cell(Expr expr, int width) {
    if (expr instanceof Expr.Unary u) {
      return unary(type(u.op()), u.a(), false, width);
    } else if (expr instanceof Expr.Binary b) {
      return binary(b, width);
    } else if (expr instanceof Expr.Mux m) {
      return new Cell("$mux")
          .with("WIDTH", width)
          .port("A", wires.apply(m.no()))
          .port("B", wires.apply(m.yes()))
          .port("S", wires.apply(m.condition()));
    } else if (expr instanceof Expr.Select s) {
      return select(s, width);
    }
    Expr.Extend e = (Expr.Extend) expr;
    return unary("$pos", e.a(), e.signed(), width);
  }

  private Cell unary(String type, int a, boolean signed, int width) {
    return new Cell(type)
        .with("A_SIGNED", signed ? 1 : 0)
        .with("A_WIDTH", nodes.get(a).width())
        .with("Y_WIDTH", width)
        .port("A", wires.apply(a));
  }

  private static String type(Expr.UnaryOp op) {
    return switch (op) {
      case NOT -> "$not";
      case NEGATE -> "$neg";
      case ALL -> "$reduce_and";
      case ANY -> "$reduce_or";
      case PARITY -> "$reduce_xor";
    };
  }

  private Cell binary(Expr.Binary b, int width) {
    boolean signed =
        b.op() == BinaryOp.MUL_SIGNED
            || b.op() == BinaryOp.LT_SIGNED
            || b.op() == BinaryOp.SHR_SIGNED;
    // A distance is never negative.
    boolean secondSigned = signed && b.op() != BinaryOp.SHR_SIGNED;
    return unary(type(b.op()), b.a(), signed, width)
        .with("B_SIGNED", secondSigned ? 1 : 0)
        .with("B_WIDTH", nodes.get(b.b()).width())
        .port("B", wires.apply(b.b()));
  }

  private static String type(BinaryOp op) {
    return switch (op) {
      case ADD -> "$add";
      case SUB -> "$sub";
      case MUL_UNSIGNED, MUL_SIGNED -> "$mul";
      case AND -> "$and";
      case OR -> "$or";
      case XOR -> "$xor";
      case EQ -> "$eq";
      case LT_UNSIGNED, LT_SIGNED -> "$lt";
      case SHL -> "$shl";
      case SHR_UNSIGNED -> "$shr";
      case SHR_SIGNED -> "$sshr";
    };
  }

  /** Keys are distinct, so at most one of the selecting bits is set. */
  private Cell select(Expr.Select s, int width) {
    Node subject = nodes.get(s.subject());
    StringBuilder values = new StringBuilder();
    StringBuilder selecting = new StringBuilder();
    for (Expr.Case c : s.cases()) {
      String equal = netlist.fresh(1);
      netlist.cell(
          netlist.fresh(),
          unary("$eq", s.subject(), false, 1)
              .with("B_SIGNED", 0)
              .with("B_WIDTH", subject.width())
              .port("B", Netlist.constant(c.key(), subject.width()))
              .port("Y", equal),
          subject.site());
      values.append(wires.apply(c.value())).append(' ');
      selecting.append(equal).append(' ');
    }
    return new Cell("$pmux")
        .with("WIDTH", width)
        .with("S_WIDTH", s.cases().size())
        .port("A", wires.apply(s.other()))
        .port("B", "{ " + values + "}")
        .port("S", "{ " + selecting + "}");
  }
}
