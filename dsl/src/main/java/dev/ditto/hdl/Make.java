package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Makes signals of any type. */
final class Make {
  private Make() {}

  static <T> T signal(Op op, Signal.Kind kind, Type<T> type) {
    return signal(op, kind, type, op.naming("unnamed_" + kind.name().toLowerCase(Locale.ROOT)), "");
  }

  /** Makes a signal for each scalar of a type; {@code suffix} ends a lone scalar's name. */
  static <T> T signal(Op op, Signal.Kind kind, Type<T> type, Naming naming, String suffix) {
    return signal(op, kind, type, naming, leaf -> leaf.isEmpty() ? suffix : leaf);
  }

  /** The same; {@code suffix} makes the end of each name from what tells the scalars apart. */
  static <T> T signal(
      Op op, Signal.Kind kind, Type<T> type, Naming naming, UnaryOperator<String> suffix) {
    List<Value<?>> scalars = new ArrayList<>();
    for (Bundles.Leaf leaf : Bundles.leaves(type)) {
      Label label = new Label(naming, suffix.apply(leaf.suffix()));
      int id = op.builder.signal(kind, leaf.type(), label, op.site());
      Value<?> scalar = Value.of(leaf.type(), op.builder, id, -1);
      scalar.own();
      scalars.add(scalar);
    }
    return Bundles.build(type, scalars.iterator());
  }
}
