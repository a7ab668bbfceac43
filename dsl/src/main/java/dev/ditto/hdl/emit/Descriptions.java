package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names for values that have none, from what they compute: {@code count_plus_1}. They depend on
 * nothing but the expression, so that an edit elsewhere leaves them alone.
 */
final class Descriptions {
  private static final int LONGEST = 32;
  private static final int SHORT = 13;

  private final Circuit circuit;
  private final String[] names;

  Descriptions(Circuit circuit) {
    this.circuit = circuit;
    this.names = new String[circuit.nodes().size()];
    for (int i = 0; i < names.length; i++) {
      Node node = circuit.nodes().get(i);
      names[i] = node.name() != null ? node.name() : describe(node);
    }
  }

  /** A legal Verilog identifier; not unique. */
  String of(int node) {
    String name = names[node];
    return Character.isDigit(name.charAt(0)) ? "value_" + name : name;
  }

  private String describe(Node node) {
    Expr expr = node.expr();
    if (expr instanceof Expr.Const c) {
      return constant(c.value());
    } else if (expr instanceof Expr.Read r) {
      return circuit.signals().get(r.signal()).name();
    } else if (expr instanceof Expr.Unary u) {
      if (u.op() == UnaryOp.NOT && circuit.nodes().get(u.a()).expr() instanceof Expr.Binary b) {
        String opposite =
            switch (b.op()) {
              case EQ -> "ne";
              case LT_UNSIGNED, LT_SIGNED -> isConstant(b.a()) ? "le" : "ge";
              default -> null;
            };
        if (opposite != null) {
          return compare(b, opposite);
        }
      }
      String word =
          switch (u.op()) {
            case NOT -> "not";
            case NEGATE -> "minus";
            case ALL -> "all";
            case ANY -> "any";
            case PARITY -> "parity";
          };
      return join(List.of(word, names[u.a()]));
    } else if (expr instanceof Expr.Binary b) {
      boolean less = b.op() == BinaryOp.LT_UNSIGNED || b.op() == BinaryOp.LT_SIGNED;
      return compare(b, less && isConstant(b.a()) ? "gt" : word(b.op()));
    } else if (expr instanceof Expr.Mux m) {
      return join(List.of(names[m.condition()], "pick", names[m.yes()]));
    } else if (expr instanceof Expr.Select s) {
      return join(List.of("select_by", names[s.subject()]));
    } else if (expr instanceof Expr.Slice s) {
      String range = s.high() == s.low() ? "" + s.high() : s.high() + "_" + s.low();
      return join(List.of(names[s.a()], range));
    } else if (expr instanceof Expr.Cat c) {
      return join(List.of("cat", names[c.parts().get(0)], names[c.parts().get(1)]));
    }
    return names[((Expr.Extend) expr).a()];
  }

  private boolean isConstant(int node) {
    return circuit.nodes().get(node).expr() instanceof Expr.Const;
  }

  /** A constant comes last, as it does in the Verilog. */
  private String compare(Expr.Binary b, String word) {
    boolean swapped = word.equals("gt") || word.equals("le");
    return join(List.of(names[swapped ? b.b() : b.a()], word, names[swapped ? b.a() : b.b()]));
  }

  private static String word(Expr.BinaryOp op) {
    return switch (op) {
      case ADD -> "plus";
      case SUB -> "minus";
      case MUL_UNSIGNED, MUL_SIGNED -> "times";
      case AND -> "and";
      case OR -> "or";
      case XOR -> "xor";
      case EQ -> "eq";
      case LT_UNSIGNED, LT_SIGNED -> "lt";
      case SHL -> "shl";
      case SHR_UNSIGNED, SHR_SIGNED -> "shr";
    };
  }

  private static String constant(BigInteger value) {
    return value.bitLength() < 20 ? value.toString() : "constant";
  }

  /** Joined by underscores; the parts are cut short when that is too long. */
  private static String join(List<String> parts) {
    String whole = String.join("_", parts);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    return parts.stream().map(Descriptions::shorten).collect(Collectors.joining("_"));
  }

  private static String shorten(String part) {
    String cut = part.length() <= SHORT ? part : part.substring(0, SHORT);
    return cut.replaceAll("_+$", "");
  }
}
