package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;

/** Words for values in messages. */
final class Describe {
  private Describe() {}

  /** For example {@code register 'acc' (SInt, 24 bits)}. */
  static String value(Op op, Value<?> value) {
    return value(op.builder, value);
  }

  static String value(CircuitBuilder seenFrom, Value<?> value) {
    String name = name(seenFrom, value);
    SignalDraft source = value.source();
    String kind = source == null ? "the value" : kind(source.kind);
    return kind + (name == null ? "" : " '" + name + "'") + " (" + type(value) + ")";
  }

  private static String type(Value<?> value) {
    if (value instanceof Fix fix) {
      return fix.type().text();
    }
    String name = value.getClass().getSimpleName();
    return value instanceof Bool ? name : name + ", " + Literals.bits(value.width());
  }

  /** The name as far as it is known; null for an unnamed part of an expression. */
  static String name(CircuitBuilder seenFrom, Value<?> value) {
    Drafts.Label label = value.label();
    if (label == null || value.source() == null && label.text() == null) {
      return null;
    }
    String own = label.forced();
    if (value.owner == seenFrom || value.owner.parent != seenFrom) {
      return own;
    }
    Naming instance = seenFrom.instanceNaming(value.owner);
    return instance == null ? own : new Drafts.Label(instance, "." + own).forced();
  }

  static Site site(Value<?> value) {
    SignalDraft source = value.source();
    return source == null ? value.owner.nodes.get(value.node).site : source.site;
  }

  static String kind(Signal.Kind kind) {
    return switch (kind) {
      case INPUT, INSTANCE_INPUT -> "input";
      case OUTPUT, INSTANCE_OUTPUT -> "output";
      case WIRE -> "wire";
      case REGISTER -> "register";
      case MEMORY_DATA -> "memory data";
    };
  }
}
