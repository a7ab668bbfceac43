package dev.ditto.hdl;

import dev.ditto.hdl.graph.Signal;
import java.util.function.Consumer;

/** Registers in a row. */
final class Delay {
  private Delay() {}

  static <T> T make(Op op, T value, int cycles, Consumer<? super T> prepare) {
    Ranges.check(
        op, cycles >= 0, "delay by " + cycles + " cycles: at least 0", "use 0 cycles or more");
    @SuppressWarnings("unchecked")
    Type<T> type = (Type<T>) Bundles.typeOf(value);
    Naming naming = op.naming("delay");
    T late = cycles <= 0 ? View.of(value) : value;
    for (int cycle = 1; cycle <= cycles; cycle++) {
      String place = cycle < cycles ? "_" + cycle : "";
      T register = Make.signal(op, Signal.Kind.REGISTER, type, naming, leaf -> place + leaf);
      prepare.accept(register);
      Drive.all(op, register, late, true);
      late = register;
    }
    return late;
  }
}
