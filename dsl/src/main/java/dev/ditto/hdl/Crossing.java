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
      op.report(
          "crossing", "cross(...) does not say why it is safe", "say so in the second argument");
    }
    String wrong = Attribute.problem(Attribute.CROSSING, reason);
    if (wrong != null) {
      op.report("name", wrong, "use " + Attribute.LEGAL);
    }
    Attribute attribute = new Attribute(Attribute.CROSSING, Attribute.plain(reason));
    Type<T> type = (Type<T>) Bundles.typeOf(value);
    T wires = Make.signal(op, Signal.Kind.WIRE, type, op.naming("crossing"), "");
    List<Value<?>> targets = Bundles.flatten(wires);
    List<Value<?>> values = Bundles.flatten(value);
    for (int i = 0; i < targets.size(); i++) {
      int signal = targets.get(i).signal;
      int node = op.use(values.get(i));
      op.builder.signals.get(signal).attributes.add(attribute);
      op.builder.body.statements.add(new AssignDraft(signal, node, op.site()));
    }
    return wires;
  }
}
