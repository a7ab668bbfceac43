package dev.ditto.hdl.sim;

import static org.objectweb.asm.Opcodes.*;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes expressions of at most 64 bits. A value on the stack has zeros above its width. */
final class NarrowCode {
  private final Netlist netlist;
  private final Placement values;
  private final Code code;
  private final ConditionCode conditions;

  NarrowCode(Netlist netlist, Placement values, Code code) {
    this.netlist = netlist;
    this.values = values;
    this.code = code;
    this.conditions = new ConditionCode(netlist, values, this, code);
  }

  private int width(int node) {
    return netlist.width(node);
  }

  ConditionCode conditions() {
    return conditions;
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
      conditions.jumpUnless(m.condition(), no);
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
      pushRuns(Run.of(c.parts()));
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
        conditions.equal(inner);
      }
      case ANY -> {
        if (inner < 64) {
          code.op(LNEG);
          code.signBit();
        } else {
          code.op(LCONST_0);
          conditions.equal(inner);
          code.op(LCONST_1);
          code.op(LXOR);
        }
      }
      case PARITY -> {
        code.words("parity", "(J)J");
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
    code.words(name, "([JII)J");
  }

  private int slot(int node) {
    return values.slot(netlist.resolve(node));
  }

  private void binary(Expr.Binary b, int width) {
    int inner = width(b.a());
    if (inner > 64) {
      conditions.wideComparison(b, inner);
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
        conditions.equal(inner);
      }
      case LT_UNSIGNED, LT_SIGNED -> conditions.less(b, inner);
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
      code.places(name, "(JJ)J");
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
      code.places("distance", "([JII)J");
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

  /** Pushes runs side by side, the most significant first; at most 64 bits together. */
  void pushRuns(List<Run> runs) {
    for (int i = 0; i < runs.size(); i++) {
      if (i > 0) {
        code.number(runs.get(i).width(netlist));
        code.op(LSHL);
      }
      push(runs.get(i));
      if (i > 0) {
        code.op(LOR);
      }
    }
  }

  private void push(Run run) {
    int width = width(run.node());
    push(run.node());
    if (run.times() > 1 && width == 1) {
      code.op(LNEG);
      code.mask(run.times());
    } else if (run.times() > 1) {
      long ones = 0;
      for (int i = 0; i < run.times(); i++) {
        ones |= 1L << width * i;
      }
      code.constant(ones);
      code.op(LMUL);
    }
  }
}
