package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import java.util.stream.Collectors;

/** Expressions in words, as a hardware engineer would write them; long ones are cut. */
final class Words {
  private static final int DEPTH = 3;
  private final Circuit circuit;

  Words(Circuit circuit) {
    this.circuit = circuit;
  }

  /** What a node computes. */
  String node(int node) {
    return of(circuit.nodes().get(node).expr(), circuit.nodes().get(node).width(), DEPTH);
  }

  /** What an expression over the circuit's nodes computes. */
  String expr(Expr expr, int width) {
    return of(expr, width, DEPTH);
  }

  /** A node where it is used: by its name if it has one. */
  String use(int node) {
    return use(node, DEPTH);
  }

  String signal(int id) {
    return circuit.signals().get(id).name();
  }

  private String use(int at, int depth) {
    Node node = circuit.nodes().get(at);
    if (node.name() != null) {
      return node.name();
    }
    boolean leaf = node.expr() instanceof Expr.Read || node.expr() instanceof Expr.Const;
    if (!leaf && depth == 0) {
      return "..";
    }
    String text = of(node.expr(), node.width(), depth);
    return node.expr() instanceof Expr.Binary || node.expr() instanceof Expr.Mux
        ? "(" + text + ")"
        : text;
  }

  private String of(Expr expr, int width, int depth) {
    int below = depth - 1;
    if (expr instanceof Expr.Const c) {
      return c.value().toString();
    } else if (expr instanceof Expr.Read r) {
      return signal(r.signal());
    } else if (expr instanceof Expr.Unary u) {
      return sign(u.op()) + use(u.a(), below);
    } else if (expr instanceof Expr.Binary b) {
      return use(b.a(), below) + " " + sign(b.op()) + " " + use(b.b(), below);
    } else if (expr instanceof Expr.Mux m) {
      return use(m.condition(), below) + " ? " + use(m.yes(), below) + " : " + use(m.no(), below);
    } else if (expr instanceof Expr.Select s) {
      return s.cases().stream()
          .limit(4)
          .map(c -> c.key() + ": " + use(c.value(), below))
          .collect(
              Collectors.joining(
                  ", ",
                  "select(" + use(s.subject(), below) + ") {",
                  ", else " + use(s.other(), below) + "}"));
    } else if (expr instanceof Expr.Slice s) {
      return use(s.a(), below) + "[" + s.high() + ":" + s.low() + "]";
    } else if (expr instanceof Expr.Cat c) {
      return c.parts().stream()
          .limit(6)
          .map(p -> use(p, below))
          .collect(Collectors.joining(", ", "{", c.parts().size() > 6 ? ", ..}" : "}"));
    }
    Expr.Extend e = (Expr.Extend) expr;
    return (e.signed() ? "sext" : "zext") + width + "(" + use(e.a(), below) + ")";
  }

  private static String sign(Expr.UnaryOp op) {
    return switch (op) {
      case NOT -> "~";
      case NEGATE -> "-";
      case ALL -> "&";
      case ANY -> "|";
      case PARITY -> "^";
    };
  }

  private static String sign(Expr.BinaryOp op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MUL_UNSIGNED -> "*";
      case MUL_SIGNED -> "*signed";
      case AND -> "&";
      case OR -> "|";
      case XOR -> "^";
      case EQ -> "==";
      case LT_UNSIGNED -> "<";
      case LT_SIGNED -> "<signed";
      case SHL -> "<<";
      case SHR_UNSIGNED -> ">>";
      case SHR_SIGNED -> ">>>";
    };
  }
}
