package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigInteger;
import java.util.List;

/** Rounding of nodes: drops low bits and adds one where the mode says so. */
final class Round {
  private Round() {}

  /** Drops {@code bits}, 0 to the width, of an integer; as wide as the mode needs. */
  static int integer(Op op, Value<?> a, String method, int bits, Rounding mode) {
    int n = Ranges.count(op, a, method, bits, 0, a.width());
    FixType type = new FixType(a.isSigned(), a.width(), n);
    return node(op, op.use(a), type, 0, mode);
  }

  /** A node of a format, rounded to the format {@code type.round(fraction, mode)}. */
  static int node(Op op, int a, FixType type, int fraction, Rounding mode) {
    int dropped = type.fraction() - fraction;
    int width = type.round(fraction, mode).width();
    if (dropped <= 0) {
      return dropped == 0 ? a : Points.align(op, a, type, type.round(fraction, mode));
    }
    return drop(op, op.extend(a, dropped + width, type.signed()), type.signed(), dropped, mode);
  }

  /** Divided by 2^places and rounded to the present places; never wider. */
  static int shift(Op op, int a, boolean signed, int places, Rounding mode) {
    BinaryOp right = signed ? BinaryOp.SHR_SIGNED : BinaryOp.SHR_UNSIGNED;
    if (mode == Rounding.FLOOR) {
      return op.binary(right, a, places, op.width(a));
    }
    // One place more for what is worth a half, and one that is set when anything below was.
    int wide = op.cat(List.of(a, op.constant(0, 1)));
    int w = op.width(wide);
    int shifted = op.binary(right, wide, places, w);
    if (mode == Rounding.HALF_UP) {
      return drop(op, shifted, signed, 1, mode);
    }
    int kept = op.binary(BinaryOp.SHL, op.constant(Literals.ones(w), w), places, w);
    int lost = op.any(op.binary(BinaryOp.AND, wide, op.not(kept), w));
    return drop(op, op.cat(List.of(shifted, lost)), signed, 2, mode);
  }

  /** Drops {@code n} low bits and rounds modulo the bits that are left, at least one. */
  private static int drop(Op op, int a, boolean signed, int n, Rounding mode) {
    int top = op.width(a) - 1;
    int width = top + 1 - n;
    if (mode == Rounding.HALF_UP) {
      int half = op.constant(BigInteger.ONE.shiftLeft(n - 1), top + 1);
      return op.slice(op.binary(BinaryOp.ADD, a, half, top + 1), top, n);
    }
    int floor = op.slice(a, top, n);
    if (mode == Rounding.FLOOR || mode == Rounding.TOWARD_ZERO && !signed) {
      return floor;
    }
    int up = raises(op, a, signed, n, mode);
    return op.binary(BinaryOp.ADD, floor, op.extend(up, width, false), width);
  }

  /** {@link Rounding#raises} in hardware. */
  private static int raises(Op op, int a, boolean signed, int n, Rounding mode) {
    int guard = op.slice(a, n - 1, n - 1);
    int negative = signed ? op.slice(a, op.width(a) - 1, op.width(a) - 1) : -1;
    return switch (mode) {
      case FLOOR, HALF_UP -> throw new IllegalArgumentException("no carry for " + mode);
      case CEILING -> op.any(op.slice(a, n - 1, 0));
      case TOWARD_ZERO -> and(op, negative, op.any(op.slice(a, n - 1, 0)));
      case HALF_DOWN -> n == 1 ? op.constant(0, 1) : and(op, guard, sticky(op, a, n));
      case HALF_EVEN -> and(op, guard, orSticky(op, a, n, op.slice(a, n, n)));
      case HALF_AWAY -> signed ? and(op, guard, orSticky(op, a, n, op.not(negative))) : guard;
    };
  }

  private static int orSticky(Op op, int a, int n, int other) {
    return n == 1 ? other : op.binary(BinaryOp.OR, other, sticky(op, a, n), 1);
  }

  private static int sticky(Op op, int a, int n) {
    return op.any(op.slice(a, n - 2, 0));
  }

  private static int and(Op op, int a, int b) {
    return op.binary(BinaryOp.AND, a, b, 1);
  }
}
