package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.HandshakeDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.PropertyDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What a handshake promises: once offered, an item stays offered, and stays the same, until it is
 * taken. A block asserts it of what it produces and assumes it of what it consumes.
 */
final class Protocol {
  private final CircuitBuilder builder;
  private final HandshakeDraft handshake;

  private Protocol(CircuitBuilder builder, HandshakeDraft handshake) {
    this.builder = builder;
    this.handshake = handshake;
  }

  /** Notes a handshake of ports that the user names. */
  static void declare(Op op, Bool valid, Bool ready, List<Value<?>> payload) {
    List<Value<?>> all = new ArrayList<>(List.of(valid, ready));
    all.addAll(payload);
    List<Value<?>> others = all.stream().filter(v -> !isPort(op.builder, v)).toList();
    for (Value<?> other : others) {
      op.report(
          "target",
          Describe.value(op, other) + " is no port of this block, so it takes part in no handshake",
          "name the ports of the block whose constructor this is",
          new Finding.Place("made", Describe.site(other)));
    }
    if (others.isEmpty()) {
      List<Integer> items = payload.stream().map(v -> v.signal).toList();
      op.builder.handshakes.add(new HandshakeDraft(valid.signal, ready.signal, items, op.site()));
    }
  }

  private static boolean isPort(CircuitBuilder builder, Value<?> value) {
    return value.owner == builder && value.source() != null && isPort(value.source());
  }

  private static boolean isPort(SignalDraft signal) {
    return signal.kind == Signal.Kind.INPUT || signal.kind == Signal.Kind.OUTPUT;
  }

  /** Adds the properties of a block's own handshakes, when its names are known. */
  static void describe(CircuitBuilder builder) {
    for (HandshakeDraft handshake : builder.handshakes) {
      SignalDraft valid = builder.signals.get(handshake.valid());
      if (isPort(valid)) {
        builder.enterClock(valid.clock);
        new Protocol(builder, handshake).describe(valid);
        builder.leaveClock();
      }
    }
  }

  private void describe(SignalDraft offered) {
    boolean given = offered.kind == Signal.Kind.INPUT;
    Property.Kind kind = given ? Property.Kind.ASSUME : Property.Kind.ASSERT;
    String stem = offered.label.forced().replaceFirst("_?valid$", "");
    int valid = builder.read(handshake.valid());
    int ready = builder.read(handshake.ready());
    int waits = binary(BinaryOp.AND, valid, not(ready));
    int free = not(register(stem + "_stalled", waits, BigInteger.ZERO));
    property(kind, binary(BinaryOp.OR, free, valid), stem + "_stays_valid");
    int same = -1;
    for (int part : handshake.payload()) {
      int now = builder.read(part);
      int before = register(builder.signals.get(part).label.forced() + "_before", now, null);
      int equal = binary(BinaryOp.EQ, now, before);
      same = same < 0 ? equal : binary(BinaryOp.AND, same, equal);
    }
    if (same >= 0) {
      property(kind, binary(BinaryOp.OR, free, same), stem + "_stays_the_same");
    }
  }

  private void property(Property.Kind kind, int node, String name) {
    builder.properties.add(new PropertyDraft(kind, node, name, builder.clock(), handshake.site()));
  }

  /** The node that reads a new register, which follows another node a cycle later. */
  private int register(String name, int next, BigInteger reset) {
    Naming naming = new Naming(Naming.Wanted.given(name), name);
    Type<?> type = new Type.OfUInt(builder.nodes.get(next).width);
    int id = builder.signal(Signal.Kind.REGISTER, type, new Label(naming, ""), handshake.site());
    builder.signals.get(id).reset = reset;
    builder.body.statements.add(new AssignDraft(id, next, handshake.site()));
    return builder.read(id);
  }

  private int not(int a) {
    return builder.node(new Expr.Unary(UnaryOp.NOT, a), 1, false, handshake.site());
  }

  private int binary(BinaryOp op, int a, int b) {
    return builder.node(new Expr.Binary(op, a, b), 1, false, handshake.site());
  }
}
