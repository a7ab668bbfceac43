package dev.ditto.hdl.reference;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import java.math.BigInteger;
import java.util.function.IntFunction;

/** The values of expressions, by their definitions on unsigned bit patterns. */
final class Expressions {
  private Expressions() {}

  static BigInteger wrap(BigInteger value, int width) {
    return value.mod(BigInteger.ONE.shiftLeft(width));
  }

  static BigInteger signed(BigInteger bits, int width) {
    return bits.testBit(width - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits;
  }

  static BigInteger value(
      Circuit circuit, int index, IntFunction<BigInteger> node, IntFunction<BigInteger> signal) {
    Expr expr = circuit.nodes().get(index).expr();
    int width = circuit.nodes().get(index).width();
    if (expr instanceof Expr.Const e) {
      return e.value();
    } else if (expr instanceof Expr.Read e) {
      return signal.apply(e.signal());
    } else if (expr instanceof Expr.Unary e) {
      return unary(e.op(), node.apply(e.a()), circuit.nodes().get(e.a()).width());
    } else if (expr instanceof Expr.Binary e) {
      int operand = circuit.nodes().get(e.a()).width();
      int right = circuit.nodes().get(e.b()).width();
      return wrap(binary(e.op(), node.apply(e.a()), node.apply(e.b()), operand, right), width);
    } else if (expr instanceof Expr.Mux e) {
      return node.apply(e.condition()).signum() != 0 ? node.apply(e.yes()) : node.apply(e.no());
    } else if (expr instanceof Expr.Select e) {
      BigInteger subject = node.apply(e.subject());
      return e.cases().stream()
          .filter(c -> c.key().equals(subject))
          .map(c -> node.apply(c.value()))
          .findFirst()
          .orElseGet(() -> node.apply(e.other()));
    } else if (expr instanceof Expr.Slice e) {
      return wrap(node.apply(e.a()).shiftRight(e.low()), e.high() - e.low() + 1);
    } else if (expr instanceof Expr.Cat e) {
      BigInteger all = BigInteger.ZERO;
      for (int part : e.parts()) {
        all = all.shiftLeft(circuit.nodes().get(part).width()).or(node.apply(part));
      }
      return all;
    }
    Expr.Extend e = (Expr.Extend) expr;
    BigInteger bits = node.apply(e.a());
    return e.signed() ? wrap(signed(bits, circuit.nodes().get(e.a()).width()), width) : bits;
  }

  private static BigInteger unary(Expr.UnaryOp op, BigInteger a, int width) {
    BigInteger ones = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    return switch (op) {
      case NOT -> a.xor(ones);
      case NEGATE -> wrap(a.negate(), width);
      case ALL -> bit(a.equals(ones));
      case ANY -> bit(a.signum() != 0);
      case PARITY -> bit(a.bitCount() % 2 == 1);
    };
  }

  private static BigInteger binary(
      Expr.BinaryOp op, BigInteger a, BigInteger b, int width, int right) {
    return switch (op) {
      case ADD -> a.add(b);
      case SUB -> a.subtract(b);
      case MUL_UNSIGNED -> a.multiply(b);
      case MUL_SIGNED -> signed(a, width).multiply(signed(b, right));
      case AND -> a.and(b);
      case OR -> a.or(b);
      case XOR -> a.xor(b);
      case EQ -> bit(a.equals(b));
      case LT_UNSIGNED -> bit(a.compareTo(b) < 0);
      case LT_SIGNED -> bit(signed(a, width).compareTo(signed(b, width)) < 0);
      case SHL -> a.shiftLeft(b.min(BigInteger.valueOf(width)).intValue());
      case SHR_UNSIGNED -> a.shiftRight(b.min(BigInteger.valueOf(width)).intValue());
      case SHR_SIGNED -> signed(a, width).shiftRight(b.min(BigInteger.valueOf(width)).intValue());
    };
  }

  private static BigInteger bit(boolean value) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }
}
