package dev.ditto.hdl.sim.why;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Scope;
import java.util.stream.Collectors;

/** Writes expressions in terms of what has a name. */
final class Formula {
  private static final int DEEPEST = 3;

  private final Hierarchy hierarchy;

  Formula(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** How a value is computed, whatever its own name. */
  String of(int value) {
    return text(value, 0, true);
  }

  private String text(int value, int depth, boolean open) {
    String path = hierarchy.path(value);
    if (path != null && !open) {
      return path.substring(path.lastIndexOf('.') + 1);
    }
    if (hierarchy.node(value) == null) {
      return path;
    }
    Scope scope = hierarchy.scope(value);
    Expr expr = hierarchy.node(value).expr();
    if (expr instanceof Expr.Read r) {
      return text(scope.signal(r.signal()), depth, false);
    } else if (expr instanceof Expr.Const c) {
      return c.value().toString();
    } else if (depth >= DEEPEST) {
      return "…";
    } else if (expr instanceof Expr.Unary u) {
      String a = inner(u.a(), scope, depth);
      return switch (u.op()) {
        case NOT -> "~" + a;
        case NEGATE -> "-" + a;
        case ALL -> "&" + a;
        case ANY -> "|" + a;
        case PARITY -> "^" + a;
      };
    } else if (expr instanceof Expr.Binary b) {
      String op =
          switch (b.op()) {
            case ADD -> "+";
            case SUB -> "-";
            case MUL_SIGNED, MUL_UNSIGNED -> "*";
            case AND -> "&";
            case OR -> "|";
            case XOR -> "^";
            case EQ -> "==";
            case LT_SIGNED, LT_UNSIGNED -> "<";
            case SHL -> "<<";
            case SHR_SIGNED, SHR_UNSIGNED -> ">>";
          };
      String text = inner(b.a(), scope, depth) + " " + op + " " + inner(b.b(), scope, depth);
      return depth == 0 ? text : "(" + text + ")";
    } else if (expr instanceof Expr.Slice s) {
      String bits = s.high() == s.low() ? "" + s.low() : s.high() + ":" + s.low();
      return inner(s.a(), scope, depth) + "[" + bits + "]";
    } else if (expr instanceof Expr.Extend e) {
      return inner(e.a(), scope, depth);
    } else if (expr instanceof Expr.Cat c) {
      return c.parts().stream()
          .limit(4)
          .map(p -> inner(p, scope, depth))
          .collect(Collectors.joining(", ", "{", c.parts().size() > 4 ? ", …}" : "}"));
    }
    return "a choice";
  }

  private String inner(int node, Scope scope, int depth) {
    return text(scope.node(node), depth + 1, false);
  }
}
