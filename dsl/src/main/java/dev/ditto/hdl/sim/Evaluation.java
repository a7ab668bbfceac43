package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Arithmetic;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Values of a hierarchy, computed from the sources by the definition of every operator. */
final class Evaluation {
  private final Hierarchy hierarchy;
  private final IntFunction<BigInteger> sources;
  private final Map<Integer, BigInteger> known = new HashMap<>();

  /**
   * @param sources value of every source
   */
  Evaluation(Hierarchy hierarchy, IntFunction<BigInteger> sources) {
    this.hierarchy = hierarchy;
    this.sources = sources;
  }

  BigInteger value(int wanted) {
    int root = hierarchy.resolve(wanted);
    Deque<Integer> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      int value = open.peek();
      int before = open.size();
      if (!known.containsKey(value)) {
        hierarchy.operands(
            value,
            a -> {
              int operand = hierarchy.resolve(a);
              if (!known.containsKey(operand)) {
                open.push(operand);
              }
            });
      }
      if (open.size() == before) {
        open.pop();
        known.computeIfAbsent(value, this::compute);
      }
    }
    return known.get(root);
  }

  private BigInteger compute(int value) {
    if (hierarchy.node(value) == null) {
      return sources.apply(value);
    }
    Scope scope = hierarchy.scope(value);
    return Arithmetic.evaluate(
        hierarchy.node(value),
        scope.drivers().nodes(),
        a -> known.get(hierarchy.resolve(scope.node(a))));
  }
}
