package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.AssignDraft;
import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.PropertyDraft;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** What properties are made of: conditions with those around them, and registers that look back. */
final class Properties {
  private Properties() {}

  /** {@code name} is null when the condition's own name should serve. */
  static void add(Op op, Property.Kind kind, Bool condition, String name) {
    int node = op.use(condition);
    for (Guard guard : op.builder.guards()) {
      int holds = guard.node(op);
      node =
          kind == Property.Kind.COVER
              ? op.binary(BinaryOp.AND, holds, node, 1)
              : op.binary(BinaryOp.OR, op.not(holds), node, 1);
    }
    Label label = condition.label();
    String plain = label == null || label.text() == null ? "property" : label.text();
    String word = kind.name().toLowerCase(Locale.ROOT);
    String wanted = op.builder.indexed(name == null ? word + "_" + plain : Names.snake(name));
    op.builder.properties.add(new PropertyDraft(kind, node, wanted, op.builder.clock(), op.site()));
  }

  /** A register of each scalar, that takes {@code value} at every edge, whatever is around. */
  @SuppressWarnings("unchecked")
  static <T> T past(Op op, T value) {
    T past = (T) register(op, Bundles.typeOf(value), op.naming("past"));
    follow(op, past, value);
    return past;
  }

  /** A register that never changes. */
  static <T> T anyConst(Op op, Type<T> type) {
    T register = register(op, type, op.naming("any_const"));
    follow(op, register, register);
    return register;
  }

  /** Whether no scalar differs from what it was a cycle before. */
  static Bool stable(Op op, Object value) {
    Object past = register(op, Bundles.typeOf(value), new Naming(null, "past"));
    follow(op, past, value);
    List<Value<?>> now = Bundles.flatten(value);
    List<Value<?>> before = Bundles.flatten(past);
    int same = -1;
    for (int i = 0; i < now.size(); i++) {
      int equal = op.binary(BinaryOp.EQ, op.use(now.get(i)), op.use(before.get(i)), 1);
      same = i == 0 ? equal : op.binary(BinaryOp.AND, same, equal, 1);
    }
    return op.bool(same);
  }

  /** A register that reset sets and the next edge clears; one a clock. */
  static Bool firstCycle(Op op) {
    return op.builder.firstCycles.computeIfAbsent(op.builder.clock(), clock -> first(op));
  }

  private static Bool first(Op op) {
    Bool first = register(op, new Type.OfBool(), new Naming(null, "first_cycle"));
    op.builder.signals.get(first.signal).reset = BigInteger.ONE;
    int zero = op.node(new Expr.Const(BigInteger.ZERO), 1);
    op.builder.body.statements.add(new AssignDraft(first.signal, zero, op.site()));
    return first;
  }

  private static <T> T register(Op op, Type<T> type, Naming naming) {
    return Make.signal(op, Signal.Kind.REGISTER, type, naming, "");
  }

  private static void follow(Op op, Object register, Object value) {
    List<Value<?>> targets = Bundles.flatten(register);
    List<Value<?>> values = Bundles.flatten(value);
    for (int i = 0; i < targets.size(); i++) {
      int node = op.use(values.get(i));
      op.builder.body.statements.add(new AssignDraft(targets.get(i).signal, node, op.site()));
    }
  }
}
