package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What can ever be known of a value, whatever registers held at power-up. In doubt it says that a
 * bit can be known.
 *
 * @param bits those that can be known
 * @param informed whether something that is known and no constant has a part in them
 */
record Knowledge(int width, BigInteger bits, boolean informed) {
  static Knowledge nothing(int width) {
    return new Knowledge(width, BigInteger.ZERO, false);
  }

  static Knowledge everything(int width) {
    return new Knowledge(width, Arithmetic.ones(width), true);
  }

  /** Whether it is more than a few bits that are constant anyway. */
  boolean isSome() {
    return informed || isFull();
  }

  private boolean isFull() {
    return bits.bitCount() == width;
  }

  /** What can be known of a node that reads no signal, given that of its operands. */
  static Knowledge of(Node node, List<Node> nodes, IntFunction<Knowledge> known) {
    Expr expr = node.expr();
    int width = node.width();
    if (expr instanceof Expr.Const) {
      return new Knowledge(width, Arithmetic.ones(width), false);
    } else if (expr instanceof Expr.Unary u) {
      return unary(u, width, known.apply(u.a()));
    } else if (expr instanceof Expr.Binary b) {
      return binary(b, width, nodes, known);
    } else if (expr instanceof Expr.Mux m) {
      return chosen(known.apply(m.condition()), List.of(known.apply(m.yes()), known.apply(m.no())));
    } else if (expr instanceof Expr.Select s) {
      List<Knowledge> values = new ArrayList<>();
      s.cases().forEach(c -> values.add(known.apply(c.value())));
      values.add(known.apply(s.other()));
      return chosen(known.apply(s.subject()), values);
    } else if (expr instanceof Expr.Slice s) {
      Knowledge a = known.apply(s.a());
      return a.with(width, a.bits.shiftRight(s.low()).and(Arithmetic.ones(width)));
    } else if (expr instanceof Expr.Cat c) {
      return c.parts().stream().map(known::apply).reduce(Knowledge::above).orElseThrow();
    }
    Expr.Extend e = (Expr.Extend) expr;
    Knowledge a = known.apply(e.a());
    boolean top = !e.signed() || a.bits.testBit(a.width - 1);
    BigInteger high =
        top ? Arithmetic.ones(width).andNot(Arithmetic.ones(a.width)) : BigInteger.ZERO;
    return a.with(width, a.bits.or(high));
  }

  private Knowledge with(int newWidth, BigInteger newBits) {
    return new Knowledge(newWidth, newBits, informed && newBits.signum() != 0);
  }

  private Knowledge above(Knowledge low) {
    BigInteger both = bits.shiftLeft(low.width).or(low.bits);
    return new Knowledge(width + low.width, both, informed || low.informed);
  }

  private static Knowledge unary(Expr.Unary u, int width, Knowledge a) {
    return switch (u.op()) {
      case NOT -> a;
      case NEGATE -> a.with(width, below(a.bits, width));
      case ALL, ANY -> a.isSome() ? a.with(1, BigInteger.ONE) : nothing(1);
      case PARITY -> a.isFull() ? a.with(1, BigInteger.ONE) : nothing(1);
    };
  }

  private static Knowledge binary(
      Expr.Binary b, int width, List<Node> nodes, IntFunction<Knowledge> known) {
    Knowledge x = known.apply(b.a());
    Knowledge y = known.apply(b.b());
    BigInteger all = Arithmetic.ones(width);
    boolean informed = x.informed || y.informed;
    BigInteger bits =
        switch (b.op()) {
          case ADD, SUB -> below(x.bits.and(y.bits), width);
          case XOR -> x.bits.and(y.bits);
          case AND, OR -> {
            // One operand alone can decide a bit; a constant does so only where it is 0, or 1.
            boolean one = b.op() == Expr.BinaryOp.OR;
            BigInteger left = x.bits.and(deciding(nodes.get(b.a()), one, all));
            BigInteger right = y.bits.and(deciding(nodes.get(b.b()), one, all));
            yield left.or(right).or(x.bits.and(y.bits));
          }
          default -> informed || x.isFull() && y.isFull() ? all : BigInteger.ZERO;
        };
    return new Knowledge(width, bits, informed && bits.signum() != 0);
  }

  private static BigInteger deciding(Node operand, boolean one, BigInteger all) {
    if (operand.expr() instanceof Expr.Const c) {
      return one ? c.value() : all.andNot(c.value());
    }
    return all;
  }

  /** A choice by what can never be known is never known; else any of the values may come. */
  private static Knowledge chosen(Knowledge by, List<Knowledge> values) {
    int width = values.get(0).width;
    if (!by.isSome()) {
      return nothing(width);
    }
    BigInteger bits = values.stream().map(Knowledge::bits).reduce(BigInteger.ZERO, BigInteger::or);
    boolean full = bits.bitCount() == width;
    boolean informed = values.stream().anyMatch(Knowledge::informed) || full && by.informed;
    return new Knowledge(width, bits, informed);
  }

  /** The bits below the lowest that is missing: a carry comes from all below. */
  private static BigInteger below(BigInteger bits, int width) {
    int missing = bits.not().getLowestSetBit();
    return Arithmetic.ones(Math.min(missing, width));
  }
}
