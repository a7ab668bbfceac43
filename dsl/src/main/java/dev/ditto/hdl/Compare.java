package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigInteger;

/** Comparisons of numbers of one signedness. */
final class Compare {
  private Compare() {}

  static Bool eq(Value<?> a, long b, boolean inverted) {
    Op op = Op.begin();
    int equal = op.binary(BinaryOp.EQ, op.use(a), literal(op, a, b), 1);
    return op.bool(inverted ? op.not(equal) : equal);
  }

  /** {@code a < b}, or its opposite. */
  static Bool less(Value<?> a, Value<?> b, boolean inverted) {
    Op op = Op.begin();
    int w = Math.max(a.width(), b.width());
    return result(op, op.use(a, w), op.use(b, w), a instanceof SInt, inverted);
  }

  /** {@code a < b}, or its opposite. */
  static Bool less(Value<?> a, long b, boolean inverted) {
    Op op = Op.begin();
    return result(op, op.use(a), literal(op, a, b), a instanceof SInt, inverted);
  }

  /** {@code a > b}, or its opposite. */
  static Bool greater(Value<?> a, long b, boolean inverted) {
    Op op = Op.begin();
    return result(op, literal(op, a, b), op.use(a), a instanceof SInt, inverted);
  }

  private static int literal(Op op, Value<?> like, long value) {
    return op.literal(BigInteger.valueOf(value), like.width(), like instanceof SInt);
  }

  private static Bool result(Op op, int a, int b, boolean signed, boolean inverted) {
    int less = op.binary(signed ? BinaryOp.LT_SIGNED : BinaryOp.LT_UNSIGNED, a, b, 1);
    return op.bool(inverted ? op.not(less) : less);
  }
}
