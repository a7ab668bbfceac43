package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Signal;

/** Wires that give bits one more name. */
final class Alias {
  private Alias() {}

  /** A wire called {@code name} that carries a value, wherever the call stands. */
  static Value<?> make(Op op, Value<?> value, String name) {
    int port = value.owner == op.builder ? -1 : op.builder.portOf(value.owner, value.signal);
    if (port >= 0 && op.builder.signals.get(port).kind == Signal.Kind.INSTANCE_INPUT) {
      op.report(
          "target",
          Describe.value(op, value) + " of a child is named where the child is described",
          "drive it from a wire of that name",
          new Finding.Place("made", Describe.site(value)));
      return value;
    }
    int node = op.use(value);
    Naming naming = new Naming(Naming.Wanted.given(name), name);
    int id = op.builder.signal(Signal.Kind.WIRE, value.type(), new Label(naming, ""), op.site());
    op.builder.body.statements.add(new AssignDraft(id, node, op.site()));
    Value<?> wire = Value.of(value.type(), op.builder, id, -1);
    wire.own();
    return wire;
  }
}
