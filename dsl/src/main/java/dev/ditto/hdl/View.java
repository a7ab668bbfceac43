package dev.ditto.hdl;

import java.util.List;

/** More Java objects for the same bits: they are read and driven alike, but own no name. */
final class View {
  private View() {}

  /** A value, record or list of values whose parts stand for the same bits. */
  @SuppressWarnings("unchecked")
  static <T> T of(T thing) {
    List<Value<?>> parts = Bundles.flatten(thing);
    return (T) Bundles.build(Bundles.typeOf(thing), parts.stream().map(View::part).iterator());
  }

  private static Value<?> part(Value<?> value) {
    return Value.of(value.type(), value.owner, value.signal, value.node);
  }
}
