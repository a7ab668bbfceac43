package dev.ditto.hdl.mutate;

import static dev.ditto.hdl.mutate.Draft.CONDITION;
import static dev.ditto.hdl.mutate.Draft.CONNECTION;
import static dev.ditto.hdl.mutate.Draft.CONSTANT;
import static dev.ditto.hdl.mutate.Draft.OPERATOR;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mistakes in expressions. */
final class NodeMutants {
  private final Draft draft;

  NodeMutants(Draft draft) {
    this.draft = draft;
  }

  void list() {
    List<Node> nodes = draft.circuit().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      node(i, nodes.get(i).expr(), nodes.get(i).width());
    }
  }

  private void node(int i, Expr expr, int width) {
    if (expr instanceof Expr.Const c) {
      Draft.neighbours(c.value(), width).forEach(v -> draft.expr(CONSTANT, i, new Expr.Const(v)));
    } else if (expr instanceof Expr.Unary u) {
      unary(i, u);
    } else if (expr instanceof Expr.Binary b) {
      binary(i, b, width);
    } else if (expr instanceof Expr.Mux m) {
      draft.expr(CONDITION + " negated", i, new Expr.Mux(m.condition(), m.no(), m.yes()));
      draft.redirect(CONDITION + " stuck at 1", i, m.yes());
      draft.redirect(CONDITION + " stuck at 0", i, m.no());
    } else if (expr instanceof Expr.Select s) {
      select(i, s);
    } else if (expr instanceof Expr.Slice s) {
      slice(i, s);
    } else if (expr instanceof Expr.Cat c) {
      cat(i, c);
    } else if (expr instanceof Expr.Extend e) {
      draft.expr(OPERATOR, i, new Expr.Extend(e.a(), !e.signed()));
    }
  }

  private void unary(int i, Expr.Unary u) {
    switch (u.op()) {
      case NOT, NEGATE -> draft.redirect(OPERATOR, i, u.a());
      case ALL, PARITY -> draft.expr(OPERATOR, i, new Expr.Unary(UnaryOp.ANY, u.a()));
      case ANY -> draft.expr(OPERATOR, i, new Expr.Unary(UnaryOp.ALL, u.a()));
    }
  }

  private void binary(int i, Expr.Binary b, int width) {
    for (BinaryOp op : instead(b.op())) {
      draft.expr(OPERATOR, i, new Expr.Binary(op, b.a(), b.b()));
    }
    switch (b.op()) {
      case SUB -> draft.expr(CONNECTION + " swapped", i, new Expr.Binary(b.op(), b.b(), b.a()));
      case EQ -> draft.negated(OPERATOR, i, b);
      case LT_UNSIGNED, LT_SIGNED -> {
        draft.negated(OPERATOR, i, b);
        draft.negated(OPERATOR, i, new Expr.Binary(b.op(), b.b(), b.a()));
        draft.expr(CONNECTION + " swapped", i, new Expr.Binary(b.op(), b.b(), b.a()));
      }
      case AND, OR -> {
        if (width == 1) {
          String stuck = CONDITION + (b.op() == BinaryOp.AND ? " stuck at 1" : " stuck at 0");
          draft.redirect(stuck, i, b.a());
          draft.redirect(stuck, i, b.b());
          draft.operandNegated(
              CONDITION + " negated", i, b.a(), n -> new Expr.Binary(b.op(), n, b.b()));
          draft.operandNegated(
              CONDITION + " negated", i, b.b(), n -> new Expr.Binary(b.op(), b.a(), n));
        }
      }
      default -> {}
    }
  }

  private static List<BinaryOp> instead(BinaryOp op) {
    return switch (op) {
      case ADD -> List.of(BinaryOp.SUB);
      case SUB -> List.of(BinaryOp.ADD);
      case MUL_UNSIGNED -> List.of(BinaryOp.MUL_SIGNED);
      case MUL_SIGNED -> List.of(BinaryOp.MUL_UNSIGNED);
      case AND -> List.of(BinaryOp.OR, BinaryOp.XOR);
      case OR -> List.of(BinaryOp.AND, BinaryOp.XOR);
      case XOR -> List.of(BinaryOp.AND, BinaryOp.OR);
      case EQ -> List.of();
      case LT_UNSIGNED -> List.of(BinaryOp.LT_SIGNED);
      case LT_SIGNED -> List.of(BinaryOp.LT_UNSIGNED);
      case SHL -> List.of(BinaryOp.SHR_UNSIGNED);
      case SHR_UNSIGNED -> List.of(BinaryOp.SHL, BinaryOp.SHR_SIGNED);
      case SHR_SIGNED -> List.of(BinaryOp.SHL, BinaryOp.SHR_UNSIGNED);
    };
  }

  private void select(int i, Expr.Select s) {
    List<BigInteger> keys = s.cases().stream().map(Expr.Case::key).toList();
    int subject = draft.circuit().nodes().get(s.subject()).width();
    for (int c = 0; c < s.cases().size(); c++) {
      Expr.Case now = s.cases().get(c);
      List<Expr.Case> without = new ArrayList<>(s.cases());
      without.remove(c);
      draft.expr(CONNECTION + " removed", i, new Expr.Select(s.subject(), without, s.other()));
      for (BigInteger key : Draft.neighbours(now.key(), subject)) {
        if (!keys.contains(key)) {
          List<Expr.Case> moved = new ArrayList<>(s.cases());
          moved.set(c, new Expr.Case(key, now.value()));
          draft.expr(CONSTANT, i, new Expr.Select(s.subject(), moved, s.other()));
        }
      }
      if (c > 0 && s.cases().get(c - 1).value() != now.value()) {
        List<Expr.Case> swapped = new ArrayList<>(s.cases());
        swapped.set(c, new Expr.Case(now.key(), s.cases().get(c - 1).value()));
        swapped.set(c - 1, new Expr.Case(s.cases().get(c - 1).key(), now.value()));
        draft.expr(CONNECTION + " swapped", i, new Expr.Select(s.subject(), swapped, s.other()));
      }
    }
  }

  private void slice(int i, Expr.Slice s) {
    if (s.high() + 1 < draft.circuit().nodes().get(s.a()).width()) {
      draft.expr(CONNECTION + " moved", i, new Expr.Slice(s.a(), s.high() + 1, s.low() + 1));
    }
    if (s.low() > 0) {
      draft.expr(CONNECTION + " moved", i, new Expr.Slice(s.a(), s.high() - 1, s.low() - 1));
    }
  }

  private void cat(int i, Expr.Cat c) {
    List<Node> nodes = draft.circuit().nodes();
    for (int p = 1; p < c.parts().size(); p++) {
      int low = c.parts().get(p);
      int high = c.parts().get(p - 1);
      if (low != high && nodes.get(low).width() == nodes.get(high).width()) {
        List<Integer> swapped = new ArrayList<>(c.parts());
        Collections.swap(swapped, p, p - 1);
        draft.expr(CONNECTION + " swapped", i, new Expr.Cat(swapped));
      }
    }
  }
}
