package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LMUL;
import static org.objectweb.asm.Opcodes.LNEG;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LSHL;
import static org.objectweb.asm.Opcodes.LSHR;
import static org.objectweb.asm.Opcodes.LSUB;
import static org.objectweb.asm.Opcodes.LUSHR;
import static org.objectweb.asm.Opcodes.LXOR;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes expressions of at most 64 bits. A value on the stack has zeros above its width. */
final class NarrowCode {
  private final Netlist netlist;
  private final Values values;
  private final Code code;

  /** Where values are that are not computed in place. */
  interface Values {
    /** First word of a value that lies in the state array; -1 when it does not. */
    int slot(int node);

    /** Whether the value is computed once and kept. */
    boolean isKept(int node);

    /** The index of the array of a selection that is a table. */
    int table(int node);
  }

  NarrowCode(Netlist netlist, Values values, Code code) {
    this.netlist = netlist;
    this.values = values;
    this.code = code;
  }

  private int width(int node) {
    return netlist.width(node);
  }

  /** Pushes the value of a node of at most 64 bits. */
  void push(int unresolved) {
    int node = netlist.resolve(unresolved);
    if (code.hasLocal(node)) {
      code.loadLocal(node);
    } else if (values.slot(node) >= 0) {
      code.load(values.slot(node));
    } else {
      compute(node);
    }
  }

  /** Pushes the value of a node, computed here and now. */
  void compute(int node) {
    Expr expr = netlist.nodes.get(node).expr();
    int width = width(node);
    if (expr instanceof Expr.Const c) {
      code.constant(c.value().longValue());
    } else if (expr instanceof Expr.Read) {
      // Nothing drives it.
      code.op(LCONST_0);
    } else if (expr instanceof Expr.Unary u) {
      unary(u, width);
    } else if (expr instanceof Expr.Binary b) {
      binary(b, width);
    } else if (expr instanceof Expr.Mux m) {
      Label no = new Label();
      Label end = new Label();
      jumpUnless(m.condition(), no);
      push(m.yes());
      code.jump(GOTO, end);
      code.place(no);
      push(m.no());
      code.place(end);
    } else if (expr instanceof Expr.Select s) {
      select(s, node);
    } else if (expr instanceof Expr.Slice s) {
      slice(s, width);
    } else if (expr instanceof Expr.Cat c) {
      cat(c);
    } else if (expr instanceof Expr.Extend e) {
      push(e.a());
      if (e.signed()) {
        code.signExtend(width(e.a()));
        code.mask(width);
      }
    }
  }

  private void unary(Expr.Unary u, int width) {
    int inner = width(u.a());
    if (inner > 64) {
      wideToBit(u, inner);
      return;
    }
    push(u.a());
    switch (u.op()) {
      case NOT -> {
        code.constant(-1L >>> -width);
        code.op(LXOR);
      }
      case NEGATE -> {
        code.op(LNEG);
        code.mask(width);
      }
      case ALL -> {
        code.constant(-1L >>> -inner);
        equal(inner);
      }
      case ANY -> {
        if (inner < 64) {
          code.op(LNEG);
          code.signBit();
        } else {
          code.op(LCONST_0);
          equal(inner);
          code.op(LCONST_1);
          code.op(LXOR);
        }
      }
      case PARITY -> {
        code.call("parity", "(J)J");
      }
    }
  }

  private void wideToBit(Expr.Unary u, int width) {
    String name =
        switch (u.op()) {
          case ALL -> "all";
          case ANY -> "any";
          default -> "parity";
        };
    code.state();
    code.number(slot(u.a()));
    code.number(width);
    code.call(name, "([JII)J");
  }

  private int slot(int node) {
    return values.slot(netlist.resolve(node));
  }

  /** Replaces two values by one if they are equal, else by zero. */
  private void equal(int width) {
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

  private void binary(Expr.Binary b, int width) {
    int inner = width(b.a());
    if (inner > 64) {
      wideComparison(b, inner);
      return;
    }
    switch (b.op()) {
      case ADD -> modulo(b, LADD, width);
      case SUB -> modulo(b, LSUB, width);
      case AND -> both(b, LAND);
      case OR -> both(b, LOR);
      case XOR -> both(b, LXOR);
      case MUL_UNSIGNED -> both(b, LMUL);
      case MUL_SIGNED -> {
        push(b.a());
        code.signExtend(inner);
        push(b.b());
        code.signExtend(width(b.b()));
        code.op(LMUL);
        code.mask(width);
      }
      case EQ -> {
        push(b.a());
        push(b.b());
        equal(inner);
      }
      case LT_UNSIGNED, LT_SIGNED -> less(b, inner);
      case SHL, SHR_UNSIGNED, SHR_SIGNED -> shift(b, width);
    }
  }

  private void both(Expr.Binary b, int opcode) {
    push(b.a());
    push(b.b());
    code.op(opcode);
  }

  private void modulo(Expr.Binary b, int opcode, int width) {
    both(b, opcode);
    code.mask(width);
  }

  private void less(Expr.Binary b, int inner) {
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
    push(node);
    if (op == BinaryOp.LT_SIGNED) {
      code.signExtend(width);
    } else if (width == 64) {
      code.constant(Long.MIN_VALUE);
      code.op(LXOR);
    }
  }

  private void wideComparison(Expr.Binary b, int inner) {
    String name =
        switch (b.op()) {
          case EQ -> "equal";
          case LT_UNSIGNED -> "less";
          default -> "lessSigned";
        };
    code.state();
    code.number(slot(b.a()));
    code.number(slot(b.b()));
    code.number(inner);
    code.call(name, "([JIII)J");
  }

  private void shift(Expr.Binary b, int width) {
    push(b.a());
    if (b.op() == BinaryOp.SHR_SIGNED) {
      code.signExtend(width);
    }
    int distance = width(b.b());
    if (distance <= 6) {
      push(b.b());
      code.op(L2I);
      code.op(
          switch (b.op()) {
            case SHL -> LSHL;
            case SHR_UNSIGNED -> LUSHR;
            default -> LSHR;
          });
    } else {
      pushDistance(b.b());
      String name =
          switch (b.op()) {
            case SHL -> "shiftLeft";
            case SHR_UNSIGNED -> "shiftRight";
            default -> "shiftRightSigned";
          };
      code.call(name, "(JJ)J");
    }
    if (b.op() != BinaryOp.SHR_UNSIGNED) {
      code.mask(width);
    }
  }

  /** Pushes a shift distance, which may be a wide value. */
  void pushDistance(int node) {
    if (width(node) <= 64) {
      push(node);
    } else {
      code.state();
      code.number(slot(node));
      code.number(width(node));
      code.call("distance", "([JII)J");
    }
  }

  /** Jumps when a one-bit node is zero. */
  void jumpUnless(int node, Label target) {
    jump(node, false, target);
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
      push(node);
      code.op(L2I);
      code.jump(when ? IFNE : IFEQ, target);
    }
  }

  private void comparisonJump(int node, Expr.Binary b, boolean when, Label target) {
    switch (b.op()) {
      case EQ -> {
        push(b.a());
        push(b.b());
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
        push(node);
        code.op(L2I);
        code.jump(when ? IFNE : IFEQ, target);
      }
    }
  }

  private void select(Expr.Select s, int node) {
    if (netlist.isTable(node)) {
      code.array(values.table(node));
      push(s.subject());
      code.op(L2I);
      code.op(LALOAD);
      return;
    }
    Label end = new Label();
    Branches.write(
        s,
        netlist,
        this,
        code,
        value -> {
          push(value);
          code.jump(GOTO, end);
        });
    code.place(end);
  }

  private void slice(Expr.Slice s, int width) {
    int inner = width(s.a());
    if (inner <= 64) {
      push(s.a());
      if (s.low() > 0) {
        code.number(s.low());
        code.op(LUSHR);
      }
      if (s.high() < inner - 1) {
        code.mask(width);
      }
      return;
    }
    int slot = slot(s.a()) + s.low() / 64;
    int shift = s.low() % 64;
    code.load(slot);
    if (shift > 0) {
      code.number(shift);
      code.op(LUSHR);
    }
    if (shift + width > 64) {
      code.load(slot + 1);
      code.number(64 - shift);
      code.op(LSHL);
      code.op(LOR);
    }
    code.mask(width);
  }

  private void cat(Expr.Cat c) {
    List<Integer> parts = c.parts();
    push(parts.get(0));
    for (int part : parts.subList(1, parts.size())) {
      code.number(width(part));
      code.op(LSHL);
      push(part);
      code.op(LOR);
    }
  }
}
