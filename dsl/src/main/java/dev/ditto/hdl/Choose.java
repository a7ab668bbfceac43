package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Choices between values of one shape, scalar by scalar. */
final class Choose {
  private Choose() {}

  static int pick(Op op, Bool condition, int yes, int no, boolean signed) {
    int w = Math.max(op.width(yes), op.width(no));
    return op.mux(op.use(condition), op.extend(yes, w, signed), op.extend(no, w, signed));
  }

  static <T> T pick(Op op, Bool condition, T yes, T no) {
    int c = op.use(condition);
    return combine(op, List.of(yes, no), nodes -> op.mux(c, nodes.get(0), nodes.get(1)));
  }

  /** The element at a dynamic index; beyond the end, the last. */
  static <T> T mux(Op op, UInt index, List<T> elements) {
    int last = elements.size() - 1;
    if (last < 0) {
      throw new IllegalArgumentException("mux: the list is empty");
    }
    if (index.width() < 31 && last >= 1 << index.width()) {
      op.report(
          "range",
          Describe.value(op, index) + " cannot reach element " + last + " of the list",
          "use an index of " + Hdl.log2Up(last + 1) + " bits, or a shorter list");
      return View.of(elements.get(0));
    }
    if (last == 0) {
      return View.of(elements.get(0));
    }
    List<BigInteger> keys = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      keys.add(BigInteger.valueOf(i));
    }
    return select(op, op.use(index), keys, elements);
  }

  /** The value of the matching key; the last value when none matches. */
  static <T> T select(Op op, int subject, List<BigInteger> keys, List<T> values) {
    return combine(
        op,
        values,
        nodes -> {
          List<Expr.Case> cases = new ArrayList<>();
          for (int i = 0; i < keys.size(); i++) {
            cases.add(new Expr.Case(keys.get(i), nodes.get(i)));
          }
          int other = nodes.get(keys.size());
          return op.node(new Expr.Select(subject, cases, other), op.width(other));
        });
  }

  /** Makes one node of the alternatives' nodes, for each scalar. */
  private interface Combiner {
    int node(List<Integer> alternatives);
  }

  @SuppressWarnings("unchecked")
  private static <T> T combine(Op op, List<T> alternatives, Combiner combiner) {
    List<List<Value<?>>> scalars = alternatives.stream().map(Bundles::flatten).toList();
    Type<?> shape = Bundles.typeOf(alternatives.get(0));
    List<Bundles.Leaf> leaves = Bundles.leaves(shape);
    Naming naming = op.naming(null);
    List<Value<?>> results = new ArrayList<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      List<Value<?>> column = column(op, scalars, leaf, leaves.size());
      Type<?> common = Points.common(column);
      int node = combiner.node(column.stream().map(v -> op.use(v, common)).toList());
      results.add(op.part(common, node, naming, leaves.get(leaf).suffix()));
    }
    return (T) Bundles.build(shape, results.iterator());
  }

  private static List<Value<?>> column(
      Op op, List<List<Value<?>>> scalars, int leaf, int expected) {
    List<Value<?>> column = new ArrayList<>();
    for (List<Value<?>> alternative : scalars) {
      if (alternative.size() != expected
          || alternative.get(leaf).getClass() != scalars.get(0).get(leaf).getClass()) {
        throw new IllegalArgumentException(
            "the alternatives have different shapes: "
                + scalars.get(0)
                + " and "
                + alternative
                + " at "
                + op.site());
      }
      column.add(alternative.get(leaf));
    }
    return column;
  }
}
