package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigDecimal;
import java.util.List;

/** Comparisons of numbers of one class. */
final class Compare {
  private Compare() {}

  static Bool eq(Value<?> a, BigDecimal b, boolean inverted) {
    Op op = Op.begin();
    int equal = op.binary(BinaryOp.EQ, op.use(a), op.literal(b, a.type()), 1);
    return op.bool(inverted ? op.not(equal) : equal);
  }

  /** {@code a < b}, or its opposite. */
  static Bool less(Value<?> a, Value<?> b, boolean inverted) {
    Op op = Op.begin();
    Type<?> common = Points.common(List.of(a, b));
    return result(op, op.use(a, common), op.use(b, common), common.signed(), inverted);
  }

  /** {@code a < b}, or its opposite. */
  static Bool less(Value<?> a, BigDecimal b, boolean inverted) {
    Op op = Op.begin();
    return result(op, op.use(a), op.literal(b, a.type()), a.isSigned(), inverted);
  }

  /** {@code a > b}, or its opposite. */
  static Bool greater(Value<?> a, BigDecimal b, boolean inverted) {
    Op op = Op.begin();
    return result(op, op.literal(b, a.type()), op.use(a), a.isSigned(), inverted);
  }

  private static Bool result(Op op, int a, int b, boolean signed, boolean inverted) {
    int less = op.binary(signed ? BinaryOp.LT_SIGNED : BinaryOp.LT_UNSIGNED, a, b, 1);
    return op.bool(inverted ? op.not(less) : less);
  }
}
