package dev.ditto.hdl;

import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Expr;
import java.util.ArrayList;
import java.util.List;

/** Registers, or outputs of children, that may decide without having been reset. */
final class Unreset {
  private Unreset() {}

  static void mark(Op op, String reason, Object... things) {
    if (reason.isBlank()) {
      op.report("reset", "unreset(...) does not say why", "say so in the first argument");
    }
    for (Object thing : things) {
      for (Value<?> value : scalars(thing)) {
        int signal = signal(op, value);
        if (signal >= 0) {
          op.builder.signals.get(signal).unreset = true;
        } else {
          op.report(
              "target",
              Describe.value(op, value) + " is computed, it has no reset to leave out",
              "name the register itself, or the output of a child",
              new Finding.Place("made", Describe.site(value)));
        }
      }
    }
  }

  private static List<Value<?>> scalars(Object thing) {
    if (thing instanceof Stream<?> stream) {
      List<Value<?>> all = new ArrayList<>(List.of(stream.valid(), stream.ready()));
      all.addAll(Bundles.flatten(stream.data()));
      return all;
    }
    return Bundles.flatten(thing instanceof States<?> states ? states.value() : thing);
  }

  private static int signal(Op op, Value<?> value) {
    int node = op.use(value);
    if (op.builder.nodes.get(node).expr instanceof Expr.Read read) {
      return read.signal();
    }
    return -1;
  }
}
