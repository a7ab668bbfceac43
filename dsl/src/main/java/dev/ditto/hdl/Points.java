package dev.ditto.hdl;

import java.util.Comparator;
import java.util.List;

/** Brings values of one class to one type: widths for integers, binary points for fixed point. */
final class Points {
  private Points() {}

  /** The smallest type that holds the values, all of one class. */
  static Type<?> common(List<? extends Value<?>> values) {
    if (values.get(0) instanceof Fix) {
      return values.stream().map(v -> ((Fix) v).type()).reduce(FixType::union).orElseThrow();
    }
    return values.stream().max(Comparator.comparingInt(Value::width)).orElseThrow().type();
  }

  /** A node of one format in another, which holds it. */
  static int align(Op op, int node, FixType from, FixType to) {
    int more = to.fraction() - from.fraction();
    int moved = more == 0 ? node : op.cat(List.of(node, op.constant(0, more)));
    return op.extend(moved, to.width(), from.signed());
  }

  /** A node of one format in another with no fewer fraction bits, modulo its width. */
  static int wrap(Op op, int node, FixType from, FixType to) {
    int whole = align(op, node, from, from.union(to));
    return op.width(whole) > to.width() ? op.slice(whole, to.width() - 1, 0) : whole;
  }

  /** The nearest number of a format with no fewer fraction bits. */
  static int saturate(Op op, int node, FixType from, FixType to) {
    FixType pointed =
        new FixType(from.signed(), from.width() + to.fraction() - from.fraction(), to.fraction());
    return Resize.clamp(op, align(op, node, from, pointed), from.signed(), to.width(), to.signed());
  }
}
