package dev.ditto.hdl.sim.why;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Snapshot;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Which operands of an operation decided its value: without the others it would be the same. */
final class Deciders {
  private final Hierarchy hierarchy;
  private final Snapshot now;

  Deciders(Snapshot now) {
    this.hierarchy = now.hierarchy();
    this.now = now;
  }

  /**
   * @param value a node that is no read
   * @return values; of a selection first what it selects by, then what it selects
   */
  List<Integer> of(int value) {
    Scope scope = hierarchy.scope(value);
    Expr expr = hierarchy.node(value).expr();
    if (expr instanceof Expr.Mux m) {
      boolean yes = now.value(scope.node(m.condition())).signum() != 0;
      return List.of(scope.node(m.condition()), scope.node(yes ? m.yes() : m.no()));
    } else if (expr instanceof Expr.Select s) {
      return List.of(scope.node(s.subject()), scope.node(taken(s, scope)));
    } else if (expr instanceof Expr.Binary b) {
      return binary(value, b.op(), scope.node(b.a()), scope.node(b.b()));
    } else if (expr instanceof Expr.Slice s) {
      return slice(s, scope);
    }
    List<Integer> operands = new ArrayList<>();
    hierarchy.operands(value, operands::add);
    return operands;
  }

  private int taken(Expr.Select s, Scope scope) {
    BigInteger subject = now.value(scope.node(s.subject()));
    return s.cases().stream()
        .filter(c -> c.key().equals(subject))
        .map(Expr.Case::value)
        .findFirst()
        .orElse(s.other());
  }

  private List<Integer> binary(int value, BinaryOp op, int a, int b) {
    boolean zeroA = now.value(a).signum() == 0;
    boolean zeroB = now.value(b).signum() == 0;
    switch (op) {
      case AND, MUL_SIGNED, MUL_UNSIGNED -> {
        if (zeroA || zeroB) {
          return List.of(zeroA ? a : b);
        }
      }
      case OR -> {
        if (zeroA != zeroB) {
          return List.of(zeroA ? b : a);
        } else if (!zeroA && hierarchy.width(value) == 1) {
          return List.of(a);
        }
      }
      default -> {}
    }
    return List.of(a, b);
  }

  /** Of a concatenation only the parts that the slice shows. */
  private List<Integer> slice(Expr.Slice s, Scope scope) {
    int whole = scope.node(s.a());
    if (hierarchy.path(whole) != null || !(hierarchy.node(whole).expr() instanceof Expr.Cat cat)) {
      return List.of(whole);
    }
    List<Integer> shown = new ArrayList<>();
    int top = hierarchy.width(whole);
    for (int part : cat.parts()) {
      int low = top - hierarchy.width(scope.node(part));
      if (low <= s.high() && top > s.low()) {
        shown.add(scope.node(part));
      }
      top = low;
    }
    return shown;
  }
}
