package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What every {@link Expr} means, on plain numbers: the definition that the simulator is tested
 * against and that constants are folded with. Values are unsigned and fit their width.
 */
public final class Arithmetic {
  private Arithmetic() {}

  /**
   * The value of a node.
   *
   * @param node any node but a {@link Expr.Read}, whose value only a simulation knows
   * @param nodes the table that holds its operands, for their widths
   * @param values value of every operand, by index
   * @throws IllegalArgumentException for a {@link Expr.Read}
   */
  public static BigInteger evaluate(Node node, List<Node> nodes, IntFunction<BigInteger> values) {
    int width = node.width();
    Expr expr = node.expr();
    if (expr instanceof Expr.Const c) {
      return c.value();
    } else if (expr instanceof Expr.Unary u) {
      return unary(u.op(), values.apply(u.a()), nodes.get(u.a()).width());
    } else if (expr instanceof Expr.Binary b) {
      int operandWidth = nodes.get(b.a()).width();
      return binary(
          b.op(),
          values.apply(b.a()),
          values.apply(b.b()),
          operandWidth,
          nodes.get(b.b()).width(),
          width);
    } else if (expr instanceof Expr.Mux m) {
      return values.apply(m.condition()).signum() != 0
          ? values.apply(m.yes())
          : values.apply(m.no());
    } else if (expr instanceof Expr.Select s) {
      for (Expr.Case c : s.cases()) {
        if (c.key().equals(values.apply(s.subject()))) {
          return values.apply(c.value());
        }
      }
      return values.apply(s.other());
    } else if (expr instanceof Expr.Slice s) {
      return wrap(values.apply(s.a()).shiftRight(s.low()), width);
    } else if (expr instanceof Expr.Cat c) {
      BigInteger result = BigInteger.ZERO;
      for (int part : c.parts()) {
        result = result.shiftLeft(nodes.get(part).width()).or(values.apply(part));
      }
      return result;
    } else if (expr instanceof Expr.Extend e) {
      BigInteger a = values.apply(e.a());
      return e.signed() ? wrap(signed(a, nodes.get(e.a()).width()), width) : a;
    }
    throw new IllegalArgumentException("no value without a simulation: " + expr);
  }

  private static BigInteger unary(Expr.UnaryOp op, BigInteger a, int width) {
    return switch (op) {
      case NOT -> a.xor(ones(width));
      case NEGATE -> wrap(a.negate(), width);
      case ALL -> bool(a.equals(ones(width)));
      case ANY -> bool(a.signum() != 0);
      case PARITY -> bool(a.bitCount() % 2 == 1);
    };
  }

  private static BigInteger binary(
      Expr.BinaryOp op, BigInteger a, BigInteger b, int widthA, int widthB, int width) {
    return switch (op) {
      case ADD -> wrap(a.add(b), width);
      case SUB -> wrap(a.subtract(b), width);
      case MUL_UNSIGNED -> a.multiply(b);
      case MUL_SIGNED -> wrap(signed(a, widthA).multiply(signed(b, widthB)), width);
      case AND -> a.and(b);
      case OR -> a.or(b);
      case XOR -> a.xor(b);
      case EQ -> bool(a.equals(b));
      case LT_UNSIGNED -> bool(a.compareTo(b) < 0);
      case LT_SIGNED -> bool(signed(a, widthA).compareTo(signed(b, widthB)) < 0);
      case SHL -> wrap(a.shiftLeft(distance(b, width)), width);
      case SHR_UNSIGNED -> a.shiftRight(distance(b, width));
      case SHR_SIGNED -> wrap(signed(a, widthA).shiftRight(distance(b, width)), width);
    };
  }

  /** Shifting further than the width is the same as shifting by the width. */
  private static int distance(BigInteger b, int width) {
    return b.min(BigInteger.valueOf(width)).intValue();
  }

  /** The value modulo {@code 2^width}. */
  public static BigInteger wrap(BigInteger value, int width) {
    return value.and(ones(width));
  }

  /** A bit pattern read as two's complement. */
  public static BigInteger signed(BigInteger pattern, int width) {
    return pattern.testBit(width - 1) ? pattern.subtract(BigInteger.ONE.shiftLeft(width)) : pattern;
  }

  /** {@code width} ones. */
  public static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  private static BigInteger bool(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
