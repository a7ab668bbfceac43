package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigInteger;
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

  static int saturateUnsigned(Op op, Value<?> a, int bits) {
    int n = Ranges.count(op, a, "sat", bits, 1, Type.MAX_WIDTH);
    int node = op.use(a, n);
    int w = a.width();
    if (n >= w) {
      return node;
    }
    return op.mux(op.any(op.slice(node, w - 1, n)), ones(op, n), op.slice(node, n - 1, 0));
  }

  static int saturateSigned(Op op, Value<?> a, int bits) {
    int n = Ranges.count(op, a, "sat", bits, 1, Type.MAX_WIDTH);
    int node = op.use(a, n);
    int w = a.width();
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

  static int saturateToUnsigned(Op op, Value<?> a, int bits) {
    int n = Ranges.count(op, a, "satUnsigned", bits, 1, Type.MAX_WIDTH);
    int w = a.width();
    int node = op.use(a);
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

  /** {@code floor((a + 2^(bits-1)) / 2^bits)}. */
  static int round(Op op, Value<?> a, int bits) {
    int w = a.width();
    int n = Ranges.count(op, a, "round", bits, 0, w);
    if (n == 0) {
      return op.use(a);
    }
    int half = op.constant(BigInteger.ONE.shiftLeft(n - 1), w + 1);
    int sum = op.binary(BinaryOp.ADD, op.use(a, w + 1), half, w + 1);
    return op.slice(sum, w, n);
  }

  /** The quotient's low bit decides a tie, so that errors of both signs balance. */
  static int roundEven(Op op, Value<?> a, int bits) {
    int w = a.width();
    int n = Ranges.count(op, a, "roundEven", bits, 0, w);
    if (n == 0) {
      return op.use(a);
    }
    int wide = op.use(a, w + 1);
    int quotient = op.slice(wide, w, n);
    int tieUp = op.slice(wide, n, n);
    if (n > 1) {
      tieUp = op.binary(BinaryOp.OR, tieUp, op.any(op.slice(wide, n - 2, 0)), 1);
    }
    int up = op.binary(BinaryOp.AND, op.slice(wide, n - 1, n - 1), tieUp, 1);
    int width = w + 1 - n;
    return op.binary(BinaryOp.ADD, quotient, op.extend(up, width, false), width);
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
    return op.constant(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE), width);
  }
}
