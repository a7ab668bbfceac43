package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random expressions over the values that a {@link RandomCircuit} has so far. */
final class RandomValues {
  private final RandomCircuit circuit;
  private final Random random;

  RandomValues(RandomCircuit circuit, Random random) {
    this.circuit = circuit;
    this.random = random;
  }

  private int width(int node) {
    return circuit.nodes.get(node).width();
  }

  /** The node itself, or a slice or extension of it. */
  int fit(int node, int width) {
    int has = width(node);
    if (has > width) {
      int low = random.nextInt(has - width + 1);
      return circuit.node(new Expr.Slice(node, low + width - 1, low), width);
    }
    return has == width ? node : circuit.node(new Expr.Extend(node, random.nextBoolean()), width);
  }

  int make() {
    int width = circuit.width();
    return switch (random.nextInt(9)) {
      case 0 -> circuit.node(new Expr.Const(circuit.constant(width)), width);
      case 1 -> unary(width);
      case 2, 3, 4, 5 -> binary(width);
      case 6 -> {
        Expr mux = new Expr.Mux(circuit.pick(1), circuit.pick(width), circuit.pick(width));
        yield circuit.node(mux, width);
      }
      case 7 -> select(width);
      default -> cat();
    };
  }

  private int unary(int width) {
    UnaryOp op = UnaryOp.values()[random.nextInt(UnaryOp.values().length)];
    boolean same = op == UnaryOp.NOT || op == UnaryOp.NEGATE;
    return circuit.node(new Expr.Unary(op, circuit.pick(width)), same ? width : 1);
  }

  private int binary(int width) {
    BinaryOp op = BinaryOp.values()[random.nextInt(BinaryOp.values().length)];
    int a = circuit.pick(width);
    switch (op) {
      case ADD, SUB, AND, OR, XOR -> {
        return circuit.node(new Expr.Binary(op, a, operand(width)), width);
      }
      case EQ, LT_UNSIGNED, LT_SIGNED -> {
        int b = operand(width);
        Expr expr = random.nextBoolean() ? new Expr.Binary(op, a, b) : new Expr.Binary(op, b, a);
        return circuit.node(expr, 1);
      }
      case MUL_UNSIGNED, MUL_SIGNED -> {
        int b = operand(circuit.width());
        return circuit.node(new Expr.Binary(op, a, b), width + width(b));
      }
      default -> {
        int distance = 1 + random.nextInt(random.nextInt(8) == 0 ? 70 : 8);
        return circuit.node(new Expr.Binary(op, a, operand(distance)), width);
      }
    }
  }

  private int operand(int width) {
    return random.nextInt(4) == 0
        ? circuit.node(new Expr.Const(circuit.constant(width)), width)
        : circuit.pick(width);
  }

  private int select(int width) {
    int keyWidth = random.nextInt(10) == 0 ? 70 : 1 + random.nextInt(7);
    boolean table = random.nextInt(4) == 0;
    int most = Math.min(keyWidth < 8 ? 1 << keyWidth : 1000, 1 + random.nextInt(100));
    List<Expr.Case> cases = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int value =
          table
              ? circuit.node(new Expr.Const(circuit.constant(width)), width)
              : circuit.pick(width);
      cases.add(new Expr.Case(BigInteger.valueOf(i), value));
    }
    int other = table ? cases.get(0).value() : circuit.pick(width);
    return circuit.node(new Expr.Select(circuit.pick(keyWidth), cases, other), width);
  }

  private int cat() {
    List<Integer> parts = new ArrayList<>();
    int width = 0;
    int most = random.nextInt(6) == 0 ? 80 : 5;
    for (int i = 0; i < 1 + random.nextInt(most); i++) {
      int part = circuit.pick(circuit.width());
      int times = random.nextInt(4) == 0 ? 1 + random.nextInt(70 / width(part) + 2) : 1;
      for (int j = 0; j < times && width < 1000; j++) {
        parts.add(part);
        width += width(part);
      }
    }
    return circuit.node(new Expr.Cat(parts), width);
  }
}
