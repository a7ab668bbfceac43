package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.PropertyDraft;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.List;

/**
 * What a handshake promises: once offered, an item stays offered, and stays the same, until it is
 * taken. A block asserts it of what it produces and assumes it of what it consumes.
 */
final class Protocol {
  /** A handshake of ports or wires of one block. */
  record Handshake(Value<?> valid, Value<?> ready, List<Value<?>> payload, Site site) {}

  private final CircuitBuilder builder;
  private final Handshake handshake;

  private Protocol(CircuitBuilder builder, Handshake handshake) {
    this.builder = builder;
    this.handshake = handshake;
  }

  /** Adds the properties of all handshakes of a block, when its names are known. */
  static void describe(CircuitBuilder builder) {
    for (Handshake handshake : builder.handshakes) {
      builder.enterClock(builder.signals.get(handshake.valid.signal).clock);
      new Protocol(builder, handshake).describe();
      builder.leaveClock();
    }
  }

  private void describe() {
    boolean given = builder.signals.get(handshake.valid.signal).kind == Signal.Kind.INPUT;
    Property.Kind kind = given ? Property.Kind.ASSUME : Property.Kind.ASSERT;
    String stem = handshake.valid.label().forced().replaceFirst("_?valid$", "");
    int valid = builder.read(handshake.valid.signal);
    int ready = builder.read(handshake.ready.signal);
    int waits = binary(BinaryOp.AND, valid, not(ready));
    int free = not(register(stem + "_stalled", waits, BigInteger.ZERO));
    property(kind, binary(BinaryOp.OR, free, valid), stem + "_stays_valid");
    int same = -1;
    for (Value<?> part : handshake.payload) {
      int now = builder.read(part.signal);
      int before = register(part.label().forced() + "_before", now, null);
      int equal = binary(BinaryOp.EQ, now, before);
      same = same < 0 ? equal : binary(BinaryOp.AND, same, equal);
    }
    if (same >= 0) {
      property(kind, binary(BinaryOp.OR, free, same), stem + "_stays_the_same");
    }
  }

  private void property(Property.Kind kind, int node, String name) {
    builder.properties.add(new PropertyDraft(kind, node, name, builder.clock(), handshake.site));
  }

  /** The node that reads a new register, which follows another node a cycle later. */
  private int register(String name, int next, BigInteger reset) {
    Naming naming = new Naming(new Naming.Wanted(name, null), name);
    Type<?> type = new Type.OfUInt(builder.nodes.get(next).width);
    int id = builder.signal(Signal.Kind.REGISTER, type, new Label(naming, ""), handshake.site);
    builder.signals.get(id).reset = reset;
    builder.body.statements.add(new AssignDraft(id, next, handshake.site));
    return builder.read(id);
  }

  private int not(int a) {
    return builder.node(new Expr.Unary(UnaryOp.NOT, a), 1, false, handshake.site);
  }

  private int binary(BinaryOp op, int a, int b) {
    return builder.node(new Expr.Binary(op, a, b), 1, false, handshake.site);
  }
}
