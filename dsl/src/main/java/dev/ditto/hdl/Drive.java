package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.check.Finding;
import dev.ditto.hdl.graph.Attribute;
import dev.ditto.hdl.graph.Signal;
import java.math.BigDecimal;
import java.util.List;

/** Driving of signals: widening is free, narrowing must be said. */
final class Drive {
  private Drive() {}

  static void set(Op op, Value<?> target, Value<?> value) {
    int signal = wire(op, target);
    if (signal >= 0) {
      assign(op, signal, target, value);
    }
  }

  static void set(Op op, Value<?> target, BigDecimal value) {
    int signal = wire(op, target);
    if (signal >= 0) {
      assign(op, signal, target, value);
    }
  }

  static void next(Op op, Value<?> target, Value<?> value) {
    int signal = register(op, target, "next");
    if (signal >= 0) {
      assign(op, signal, target, value);
    }
  }

  static void next(Op op, Value<?> target, BigDecimal value) {
    int signal = register(op, target, "next");
    if (signal >= 0) {
      assign(op, signal, target, value);
    }
  }

  static void init(Op op, Value<?> target, BigDecimal value) {
    int signal = register(op, target, "init");
    if (signal >= 0) {
      SignalDraft register = op.builder.signals.get(signal);
      if (register.resetAt != null) {
        op.report(
            "driven twice",
            Describe.value(op, target) + " is given a second reset value",
            "delete one of them",
            new Finding.Place("the first is given", register.resetAt));
      }
      register.resetAt = op.site();
      register.reset = op.pattern(value, target.type());
    }
  }

  static void attribute(Op op, Value<?> target, String name, String value) {
    SignalDraft signal = target.owner == op.builder ? target.source() : null;
    if (signal == null || signal.kind != Signal.Kind.REGISTER && signal.kind != Signal.Kind.WIRE) {
      wrong(op, target, "has no attributes", "name a wire or register of this block");
      return;
    }
    String wrong = Attribute.problem(name, value);
    if (wrong != null) {
      op.report("name", wrong, "use " + Attribute.LEGAL);
    } else {
      signal.attributes.add(new Attribute(name, value));
    }
    Naming naming = op.naming(null);
    if (signal.label.suffix().isEmpty()) {
      signal.label.naming().adopt(naming.wanted());
    }
  }

  /** Drives all scalars of a record, list or value. */
  static void all(Op op, Object target, Object value, boolean register) {
    List<Value<?>> targets = Bundles.flatten(target);
    List<Value<?>> values = Bundles.flatten(value);
    if (targets.size() != values.size()) {
      op.report(
          "shape",
          "the target has " + targets.size() + " scalars, the value " + values.size(),
          "drive with a value of the same type");
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).getClass() != values.get(i).getClass()) {
        op.report(
            "shape",
            Describe.value(op, targets.get(i))
                + " is driven with "
                + Describe.value(op, values.get(i)),
            "convert it with asUInt(), asSInt() or asBool()");
      } else if (register) {
        next(op, targets.get(i), values.get(i));
      } else {
        set(op, targets.get(i), values.get(i));
      }
    }
  }

  private static void assign(Op op, int signal, Value<?> target, BigDecimal value) {
    int node = op.literal(value, target.type());
    op.builder.statement(new AssignDraft(signal, node, op.site()));
  }

  private static void assign(Op op, int signal, Value<?> target, Value<?> value) {
    int node = Narrowing.fit(op, value, target);
    op.builder.statement(new AssignDraft(signal, node, op.site()));
  }

  private static int wire(Op op, Value<?> target) {
    int signal = resolve(op, target);
    if (signal < 0) {
      return notDrivable(op, target);
    }
    Signal.Kind kind = op.builder.signals.get(signal).kind;
    if (kind == Signal.Kind.REGISTER) {
      return wrong(op, target, "changes at the clock edge; set drives wires", "use next(...)");
    }
    if (!kind.drivenHere()) {
      return wrong(
          op,
          target,
          "is not driven from here",
          "drive a wire, an output of this block," + " or an input of a child");
    }
    return signal;
  }

  private static int register(Op op, Value<?> target, String method) {
    int signal = target.owner == op.builder ? target.signal : -1;
    if (signal < 0) {
      return notDrivable(op, target);
    }
    SignalDraft draft = op.builder.signals.get(signal);
    if (draft.kind != Signal.Kind.REGISTER) {
      return wrong(
          op,
          target,
          "is no register; " + method + " is for registers",
          "make it with reg(type), or drive it with set(...)");
    }
    return signal;
  }

  private static int resolve(Op op, Value<?> target) {
    return target.owner == op.builder
        ? target.signal
        : op.builder.portOf(target.owner, target.signal);
  }

  private static int notDrivable(Op op, Value<?> target) {
    if (target.owner != op.builder) {
      Misuse.foreign(op, target);
      return -1;
    }
    return wrong(
        op,
        target,
        "is computed, it cannot be driven",
        "drive a wire(type), an output or" + " a register, and read that");
  }

  private static int wrong(Op op, Value<?> target, String what, String fix) {
    Misuse.checkAdded(op);
    op.report(
        "target",
        Describe.value(op, target) + " " + what,
        fix,
        new Finding.Place("made", Describe.site(target)));
    return -1;
  }
}
