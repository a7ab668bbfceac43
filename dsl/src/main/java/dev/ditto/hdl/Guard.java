package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigInteger;
import java.util.List;

/**
 * A condition around statements: a number equals one of the keys, or none of them. Its nodes are
 * made only where something asks.
 */
record Guard(int subject, List<BigInteger> keys, boolean equal) {
  static Guard of(int condition, boolean holds) {
    return new Guard(condition, List.of(BigInteger.ONE), holds);
  }

  /** One bit: whether the condition holds. */
  int node(Op op) {
    int width = op.width(subject);
    boolean plain = width == 1 && keys.equals(List.of(BigInteger.ONE));
    int any = plain ? subject : op.constant(0, 1);
    for (BigInteger key : plain ? List.<BigInteger>of() : keys) {
      int equals = op.binary(BinaryOp.EQ, subject, op.constant(key, width), 1);
      any = key == keys.get(0) ? equals : op.binary(BinaryOp.OR, any, equals, 1);
    }
    return equal ? any : op.not(any);
  }
}
