package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Signal;
import java.util.List;

/** Wires that carry values from one clock into the registers of another. */
final class Crossing {
  private Crossing() {}

  /** A wire for each scalar, that shows the reason in the Verilog. */
  @SuppressWarnings("unchecked")
  static <T> T make(Op op, T value, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("cross: say in the second argument why it is safe");
    }
    Type<T> type = (Type<T>) Bundles.typeOf(value);
    T wires = Make.signal(op, Signal.Kind.WIRE, type, op.naming("crossing"), "");
    List<Value<?>> targets = Bundles.flatten(wires);
    List<Value<?>> values = Bundles.flatten(value);
    for (int i = 0; i < targets.size(); i++) {
      int signal = targets.get(i).signal;
      int node = op.use(values.get(i));
      op.builder.signals.get(signal).attributes.add(new Attribute(Attribute.CROSSING, reason));
      op.builder.body.statements.add(new AssignDraft(signal, node, op.site()));
    }
    return wires;
  }
}
