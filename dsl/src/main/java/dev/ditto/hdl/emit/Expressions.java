package dev.ditto.hdl.emit;

import dev.ditto.hdl.emit.Text.Level;
import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes one operator with its operands. Verilog widens and re-signs operands by their context; the
 * texts made here leave it nothing to decide: operands always have the width that the operator
 * needs, and where signs matter both operands say which they are.
 */
final class Expressions {
  private final Circuit circuit;
  private final Text[] texts;

  /**
   * @param texts how to write each node; those of operands are there before they are used
   */
  Expressions(Circuit circuit, Text[] texts) {
    this.circuit = circuit;
    this.texts = texts;
  }

  Text write(Node node) {
    Expr expr = node.expr();
    if (expr instanceof Expr.Const c) {
      return Text.of(Literal.of(c.value(), node.width()), Level.PRIMARY, false);
    } else if (expr instanceof Expr.Unary u) {
      return unary(u);
    } else if (expr instanceof Expr.Binary b) {
      return binary(b, node.width());
    } else if (expr instanceof Expr.Mux m) {
      return conditional(texts[m.condition()], texts[m.yes()], texts[m.no()]);
    } else if (expr instanceof Expr.Select s) {
      return select(s);
    } else if (expr instanceof Expr.Slice s) {
      return texts[s.a()].slice(s.high(), s.low());
    } else if (expr instanceof Expr.Cat c) {
      return cat(c.parts());
    }
    return extend((Expr.Extend) expr, node.width());
  }

  private int width(int node) {
    return circuit.nodes().get(node).width();
  }

  private Text unary(Expr.Unary unary) {
    Text a = texts[unary.a()];
    boolean oneBit = width(unary.a()) == 1;
    return switch (unary.op()) {
      case NOT -> {
        Text opposite = opposite(circuit.nodes().get(unary.a()), a);
        yield opposite != null ? opposite : prefix(oneBit ? "!" : "~", a, Level.COMPLEMENT);
      }
      case NEGATE -> prefix("-", a, Level.PREFIX);
      case ALL -> prefix("&", a, Level.PREFIX);
      case ANY -> prefix("|", a, Level.PREFIX);
      case PARITY -> prefix("^", a, Level.PREFIX);
    };
  }

  /** {@code !=} and {@code >=} for a comparison that is written where it is used, else null. */
  private Text opposite(Node node, Text text) {
    if (!(node.expr() instanceof Expr.Binary b) || text.isNamed()) {
      return null;
    }
    return switch (b.op()) {
      case EQ -> infix(texts[b.a()], "!=", texts[b.b()], Level.EQUALITY, false);
      case LT_UNSIGNED, LT_SIGNED -> lessThan(b, true);
      default -> null;
    };
  }

  private static Text prefix(String operator, Text a, Level level) {
    boolean signed = level == Level.COMPLEMENT && a.signed() || operator.equals("-") && a.signed();
    return Text.of(operator + a.in(level, false), level, signed);
  }

  private Text binary(Expr.Binary binary, int width) {
    Text a = texts[binary.a()];
    Text b = texts[binary.b()];
    boolean oneBit = width == 1;
    boolean signed = a.signed() && b.signed();
    return switch (binary.op()) {
      case ADD -> infix(a, "+", b, Level.SUM, signed);
      case SUB -> infix(a, "-", b, Level.SUM, signed);
      case MUL_UNSIGNED, MUL_SIGNED -> product(binary, width);
      case AND ->
          oneBit
              ? infix(a, "&&", b, Level.LOGICAL_AND, false)
              : infix(a, "&", b, Level.AND, signed);
      case OR ->
          oneBit ? infix(a, "||", b, Level.LOGICAL_OR, false) : infix(a, "|", b, Level.OR, signed);
      case XOR -> infix(a, "^", b, Level.XOR, signed);
      case EQ -> infix(a, "==", b, Level.EQUALITY, false);
      case LT_UNSIGNED, LT_SIGNED -> lessThan(binary, false);
      case SHL -> infix(a, "<<", b, Level.SHIFT, a.signed());
      case SHR_UNSIGNED -> infix(a, ">>", b, Level.SHIFT, a.signed());
      case SHR_SIGNED -> infix(asSigned(a), ">>>", b, Level.SIGNED_SHIFT, true);
    };
  }

  private static Text infix(Text a, String operator, Text b, Level level, boolean signed) {
    Level inner = level == Level.SIGNED_SHIFT ? Level.SHIFT : level;
    String text = a.in(inner, false) + " " + operator + " " + b.in(inner, true);
    return Text.of(text, level, signed);
  }

  /** A constant stands on the right, as one would say it. */
  private Text lessThan(Expr.Binary binary, boolean negated) {
    Text a = texts[binary.a()];
    Text b = texts[binary.b()];
    if (binary.op() == BinaryOp.LT_SIGNED) {
      a = asSigned(a);
      b = asSigned(b);
    } else if (a.signed() && b.signed()) {
      a = Text.of("$unsigned(" + a.use() + ")", Level.PRIMARY, false);
    }
    if (circuit.nodes().get(binary.a()).expr() instanceof Expr.Const) {
      return infix(b, negated ? "<=" : ">", a, Level.RELATION, false);
    }
    return infix(a, negated ? ">=" : "<", b, Level.RELATION, false);
  }

  private static Text asSigned(Text text) {
    return text.signed() ? text : Text.of("$signed(" + text.use() + ")", Level.PRIMARY, true);
  }

  /** Operands extended to the product's width, so that it loses nothing. */
  private Text product(Expr.Binary binary, int width) {
    boolean signed = binary.op() == BinaryOp.MUL_SIGNED;
    Text a = factor(binary.a(), width, signed);
    Text b = factor(binary.b(), width, signed);
    return infix(a, "*", b, Level.PRODUCT, signed);
  }

  private Text factor(int index, int width, boolean signed) {
    Node node = circuit.nodes().get(index);
    if (node.expr() instanceof Expr.Const c) {
      BigInteger value = signed ? Arithmetic.signed(c.value(), node.width()) : c.value();
      String literal = Literal.of(Arithmetic.wrap(value, width), width);
      Text text = Text.of(literal, Level.PRIMARY, false);
      return signed ? asSigned(text) : text;
    }
    Text extended = extend(new Expr.Extend(index, signed), width);
    return signed ? asSigned(extended) : extended;
  }

  private static Text conditional(Text condition, Text yes, Text no) {
    boolean signed = yes.signed() && no.signed();
    // An else that is conditional again continues the chain without parentheses.
    String other = no.level() == Level.CONDITIONAL ? no.use() : no.in(Level.CONDITIONAL, true);
    String text =
        condition.in(Level.CONDITIONAL, false)
            + " ? "
            + yes.in(Level.CONDITIONAL, false)
            + " : "
            + other;
    return Text.of(text, Level.CONDITIONAL, signed);
  }

  private Text select(Expr.Select select) {
    Text text = texts[select.other()];
    List<Expr.Case> cases = new ArrayList<>(select.cases());
    Collections.reverse(cases);
    for (Expr.Case c : cases) {
      Text key = Text.of(Literal.of(c.key(), width(select.subject())), Level.PRIMARY, false);
      Text matches = infix(texts[select.subject()], "==", key, Level.EQUALITY, false);
      text = conditional(matches, texts[c.value()], text);
    }
    return text;
  }

  private Text cat(List<Integer> parts) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < parts.size(); ) {
      int same = i;
      while (same < parts.size() && parts.get(same).equals(parts.get(i))) {
        same++;
      }
      text.append(i == 0 ? "" : ", ");
      String part = texts[parts.get(i)].use();
      if (same - i == 1) {
        text.append(part);
      } else {
        text.append("{").append(same - i).append("{").append(part).append("}}");
      }
      i = same;
    }
    return Text.of(text.append("}").toString(), Level.PRIMARY, false);
  }

  private Text extend(Expr.Extend extend, int width) {
    Text a = texts[extend.a()];
    int inner = width(extend.a());
    if (inner == width) {
      return a;
    }
    if (!extend.signed()) {
      String zeros = Literal.of(BigInteger.ZERO, width - inner);
      return Text.of("{" + zeros + ", " + a.use() + "}", Level.PRIMARY, false);
    }
    if (inner == 1) {
      return Text.of("{" + width + "{" + a.use() + "}}", Level.PRIMARY, false);
    }
    String sign = a.slice(inner - 1, inner - 1).use();
    int copies = width - inner;
    String signs = copies == 1 ? sign : "{" + copies + "{" + sign + "}}";
    String text = "{" + signs + ", " + a.use() + "}";
    return Text.of(text, Level.PRIMARY, false);
  }
}
