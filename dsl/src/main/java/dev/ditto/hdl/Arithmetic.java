package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigDecimal;

/** Sums and bitwise operations on nodes of any width. */
final class Arithmetic {
  private Arithmetic() {}

  /** Sum or difference, one bit wider than the wider operand. */
  static int sum(Op op, BinaryOp operator, int a, int b, boolean signed) {
    int w = Math.max(op.width(a), op.width(b)) + 1;
    return op.binary(operator, op.extend(a, w, signed), op.extend(b, w, signed), w);
  }

  static int bitwise(Op op, BinaryOp operator, int a, int b, boolean signed) {
    int w = Math.max(op.width(a), op.width(b));
    return op.binary(operator, op.extend(a, w, signed), op.extend(b, w, signed), w);
  }

  /** Sum or difference modulo the width of {@code a}. */
  static int wrapping(Op op, BinaryOp operator, Value<?> a, Value<?> b) {
    int w = a.width();
    int right =
        Narrowing.fit(
            op,
            b,
            a.type(),
            "a sum that wraps like " + Describe.value(op, a),
            "",
            "that is made",
            Describe.site(a));
    return op.binary(operator, op.use(a), right, w);
  }

  static int wrapping(Op op, BinaryOp operator, Value<?> a, long b) {
    int w = a.width();
    int right = op.literal(BigDecimal.valueOf(b), a.type());
    return op.binary(operator, op.use(a), right, w);
  }
}
