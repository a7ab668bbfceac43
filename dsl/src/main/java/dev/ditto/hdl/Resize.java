package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Conversions to another width. */
final class Resize {
  private Resize() {}

  static int trunc(Op op, Value<?> a, int bits) {
    int n = Ranges.count(op, a, "trunc", bits, 1, a.width());
    return op.slice(op.use(a), n - 1, 0);
  }

  static int wrap(Op op, Value<?> a, int bits) {
    int n = Ranges.count(op, a, "wrap", bits, 1, Type.MAX_WIDTH);
    return n >= a.width() ? op.use(a, n) : op.slice(op.use(a), n - 1, 0);
  }

  static int widen(Op op, Value<?> a, int bits) {
    return op.use(a, Ranges.count(op, a, "widen", bits, a.width(), Type.MAX_WIDTH));
  }

  static int saturate(Op op, Value<?> a, String method, int bits, boolean signed) {
    int n = Ranges.count(op, a, method, bits, 1, Type.MAX_WIDTH);
    return clamp(op, op.use(a), a.isSigned(), n, signed);
  }

  /** The nearest number of {@code n} bits of a node. */
  static int clamp(Op op, int node, boolean signed, int n, boolean toSigned) {
    if (signed && toSigned) {
      return clampSigned(op, op.extend(node, n, true), n);
    }
    if (signed) {
      return clampToUnsigned(op, node, n);
    }
    if (toSigned) {
      return n == 1 ? op.constant(0, 1) : op.extend(clampUnsigned(op, node, n - 1), n, false);
    }
    return clampUnsigned(op, op.extend(node, n, false), n);
  }

  private static int clampUnsigned(Op op, int node, int n) {
    int w = op.width(node);
    if (n >= w) {
      return node;
    }
    return op.mux(op.any(op.slice(node, w - 1, n)), ones(op, n), op.slice(node, n - 1, 0));
  }

  private static int clampSigned(Op op, int node, int n) {
    int w = op.width(node);
    if (n >= w) {
      return node;
    }
    int top = op.slice(node, w - 1, n - 1);
    int fits = op.binary(BinaryOp.OR, op.all(top), op.not(op.any(top)), 1);
    int sign = op.slice(node, w - 1, w - 1);
    List<Integer> limit = new ArrayList<>();
    limit.add(sign);
    if (n > 1) {
      limit.add(op.cat(Collections.nCopies(n - 1, op.not(sign))));
    }
    return op.mux(fits, op.slice(node, n - 1, 0), op.cat(limit));
  }

  private static int clampToUnsigned(Op op, int node, int n) {
    int w = op.width(node);
    if (w == 1) {
      return op.constant(0, n);
    }
    int negative = op.slice(node, w - 1, w - 1);
    return op.mux(negative, op.constant(0, n), clampMagnitude(op, node, n));
  }

  private static int clampMagnitude(Op op, int node, int n) {
    int top = op.width(node) - 2;
    if (n > top) {
      return op.extend(op.slice(node, top, 0), n, false);
    }
    return op.mux(op.any(op.slice(node, top, n)), ones(op, n), op.slice(node, n - 1, 0));
  }

  /** The magnitude of a two's-complement node, unsigned, in as many bits. */
  static int magnitude(Op op, int node) {
    int w = op.width(node);
    return op.mux(op.slice(node, w - 1, w - 1), op.unary(UnaryOp.NEGATE, node, w), node);
  }

  static List<Bool> bits(Op op, Value<?> a) {
    int node = op.use(a);
    Naming naming = op.naming(null);
    List<Bool> result = new ArrayList<>();
    for (int i = 0; i < a.width(); i++) {
      result.add((Bool) op.part(new Type.OfBool(), op.slice(node, i, i), naming, "_" + i));
    }
    return List.copyOf(result);
  }

  private static int ones(Op op, int width) {
    return op.constant(Literals.ones(width), width);
  }
}
