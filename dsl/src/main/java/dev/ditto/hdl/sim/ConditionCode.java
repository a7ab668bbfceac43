package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.*;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import org.objectweb.asm.Label;

/** Writes comparisons: as values, without branches where possible, and as jumps. */
final class ConditionCode {
  private final Netlist netlist;
  private final Placement values;
  private final NarrowCode narrow;
  private final Code code;

  ConditionCode(Netlist netlist, Placement values, NarrowCode narrow, Code code) {
    this.netlist = netlist;
    this.values = values;
    this.narrow = narrow;
    this.code = code;
  }

  private int width(int node) {
    return netlist.width(node);
  }

  /** Replaces two values by one if they are equal, else by zero. */
  void equal(int width) {
    code.op(LXOR);
    if (width < 64) {
      code.op(LCONST_1);
      code.op(LSUB);
      code.signBit();
    } else {
      code.op(LCONST_0);
      code.op(LCMP);
      bit(IFNE);
    }
  }

  /** Replaces an int by zero when {@code opcode} would jump, else by one. */
  private void bit(int opcode) {
    Label zero = new Label();
    Label end = new Label();
    code.jump(opcode, zero);
    code.op(LCONST_1);
    code.jump(GOTO, end);
    code.place(zero);
    code.op(LCONST_0);
    code.place(end);
  }

  void less(Expr.Binary b, int inner) {
    comparable(b.a(), inner, b.op());
    comparable(b.b(), inner, b.op());
    if (inner < 64) {
      code.op(LSUB);
      code.signBit();
    } else {
      code.op(LCMP);
      bit(IFGE);
    }
  }

  /** Pushes a value such that comparing longs compares it. */
  private void comparable(int node, int width, BinaryOp op) {
    narrow.push(node);
    if (op == BinaryOp.LT_SIGNED) {
      code.signExtend(width);
    } else if (width == 64) {
      code.constant(Long.MIN_VALUE);
      code.op(LXOR);
    }
  }

  void wideComparison(Expr.Binary b, int inner) {
    String name =
        switch (b.op()) {
          case EQ -> "equal";
          case LT_UNSIGNED -> "less";
          default -> "lessSigned";
        };
    code.state();
    code.number(values.slot(netlist.resolve(b.a())));
    code.number(values.slot(netlist.resolve(b.b())));
    code.number(inner);
    code.words(name, "([JIII)J");
  }

  /** Jumps when a one-bit node is zero. */
  void jumpUnless(int node, Label target) {
    jump(node, false, target);
  }

  /** Jumps when a one-bit node is one. */
  void jumpIf(int node, Label target) {
    jump(node, true, target);
  }

  private void jump(int unresolved, boolean when, Label target) {
    int node = netlist.resolve(unresolved);
    Expr expr = netlist.nodes.get(node).expr();
    boolean inPlace = !values.isKept(node);
    if (inPlace && expr instanceof Expr.Unary u && u.op() == UnaryOp.NOT) {
      jump(u.a(), !when, target);
    } else if (inPlace && expr instanceof Expr.Binary b && width(b.a()) <= 64) {
      comparisonJump(node, b, when, target);
    } else {
      narrow.push(node);
      code.op(L2I);
      code.jump(when ? IFNE : IFEQ, target);
    }
  }

  private void comparisonJump(int node, Expr.Binary b, boolean when, Label target) {
    switch (b.op()) {
      case EQ -> {
        narrow.push(b.a());
        narrow.push(b.b());
        code.op(LCMP);
        code.jump(when ? IFEQ : IFNE, target);
      }
      case LT_UNSIGNED, LT_SIGNED -> {
        comparable(b.a(), width(b.a()), b.op());
        comparable(b.b(), width(b.b()), b.op());
        code.op(LCMP);
        code.jump(when ? IFLT : IFGE, target);
      }
      case AND, OR -> {
        boolean decisive = b.op() == BinaryOp.OR;
        if (when == decisive) {
          jump(b.a(), when, target);
          jump(b.b(), when, target);
        } else {
          Label end = new Label();
          jump(b.a(), decisive, end);
          jump(b.b(), when, target);
          code.place(end);
        }
      }
      default -> {
        narrow.push(node);
        code.op(L2I);
        code.jump(when ? IFNE : IFEQ, target);
      }
    }
  }
}
