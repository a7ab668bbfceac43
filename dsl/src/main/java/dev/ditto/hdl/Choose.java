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
      throw op.stop("range", "mux: the list is empty", "give it one element or more");
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
    for (List<Value<?>> other : scalars) {
      if (!sameShape(op, scalars.get(0), other)) {
        return View.of(alternatives.get(0));
      }
    }
    Type<?> shape = Bundles.typeOf(alternatives.get(0));
    List<Bundles.Leaf> leaves = Bundles.leaves(shape);
    Naming naming = op.naming(null);
    List<Value<?>> results = new ArrayList<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      List<Value<?>> column = column(scalars, leaf);
      Type<?> common = Points.common(column);
      int node = combiner.node(column.stream().map(v -> op.use(v, common)).toList());
      results.add(op.part(common, node, naming, leaves.get(leaf).suffix()));
    }
    return (T) Bundles.build(shape, results.iterator());
  }

  private static List<Value<?>> column(List<List<Value<?>>> scalars, int leaf) {
    List<Value<?>> column = new ArrayList<>();
    scalars.forEach(alternative -> column.add(alternative.get(leaf)));
    return column;
  }

  private static boolean sameShape(Op op, List<Value<?>> first, List<Value<?>> other) {
    if (first.size() != other.size()) {
      op.report(
          "shape",
          "the alternatives have " + first.size() + " and " + other.size() + " scalars",
          "choose between values of one type");
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).getClass() != other.get(i).getClass()) {
        op.report(
            "shape",
            "the alternatives are "
                + Describe.value(op, first.get(i))
                + " and "
                + Describe.value(op, other.get(i)),
            "convert one with asUInt(), asSInt() or asBool()");
        return false;
      }
    }
    return true;
  }
}
