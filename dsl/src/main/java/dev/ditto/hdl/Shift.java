package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.util.List;

/** Shifts that lose nothing to the left. */
final class Shift {
  private Shift() {}

  static int left(Op op, Value<?> a, int places) {
    int n = Ranges.count(op, a, "shl", places, 0, Type.MAX_WIDTH - a.width());
    int node = op.use(a);
    return n == 0 ? node : op.cat(List.of(node, op.constant(0, n)));
  }

  static int left(Op op, Value<?> a, UInt places) {
    int most = places.width() > 16 ? Type.MAX_WIDTH : (1 << places.width()) - 1;
    int w = a.width() + most;
    if (w > Type.MAX_WIDTH) {
      op.report(
          "width",
          "shl by " + Describe.value(op, places) + " needs more than " + Type.MAX_WIDTH + " bits",
          "cut the places first with .trunc(n)");
      return op.use(a);
    }
    return op.binary(BinaryOp.SHL, op.use(a, w), op.use(places), w);
  }

  static int right(Op op, Value<?> a, int places) {
    int n = Ranges.count(op, a, "shr", places, 0, Integer.MAX_VALUE);
    int node = op.use(a);
    int top = a.width() - 1;
    if (n <= top) {
      return op.slice(node, top, n);
    }
    return a.isSigned() ? op.slice(node, top, top) : op.constant(0, 1);
  }
}
