package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes signals of any type. */
final class Make {
  private Make() {}

  static <T> T signal(Op op, Signal.Kind kind, Type<T> type) {
    return signal(op, kind, type, op.naming("unnamed_" + kind.name().toLowerCase(Locale.ROOT)), "");
  }

  /** Makes a signal for each scalar of a type; {@code suffix} ends a lone scalar's name. */
  static <T> T signal(Op op, Signal.Kind kind, Type<T> type, Naming naming, String suffix) {
    List<Value<?>> scalars = new ArrayList<>();
    for (Bundles.Leaf leaf : Bundles.leaves(type)) {
      Label label = new Label(naming, leaf.suffix().isEmpty() ? suffix : leaf.suffix());
      int id = op.builder.signal(kind, leaf.type(), label, op.site());
      scalars.add(Value.of(leaf.type(), op.builder, id, -1));
    }
    return Bundles.build(type, scalars.iterator());
  }
}
