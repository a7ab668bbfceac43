package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.util.List;

/** One bit that is true or false. */
public final class Bool extends Value<Bool> {
  Bool(CircuitBuilder owner, int signal, int node) {
    super(owner, 1, signal, node);
  }

  @Override
  Bool self() {
    return this;
  }

  @Override
  public Type<Bool> type() {
    return new Type.OfBool();
  }

  /** Drives this wire, output, or child's input with a constant. */
  public void set(boolean value) {
    Drive.set(Op.on(this), this, Literals.of(value));
  }

  /** Gives this register a constant next value. */
  public void next(boolean value) {
    Drive.next(Op.on(this), this, Literals.of(value));
  }

  /** Both. */
  public Bool and(Bool that) {
    return binary(BinaryOp.AND, that);
  }

  /** Either or both. */
  public Bool or(Bool that) {
    return binary(BinaryOp.OR, that);
  }

  /** Exactly one. */
  public Bool xor(Bool that) {
    return binary(BinaryOp.XOR, that);
  }

  /** The opposite. */
  public Bool not() {
    Op op = Op.on(this);
    return op.bool(op.not(op.use(this)));
  }

  /** {@code yes} while this is true, else {@code no}; the narrower is extended. */
  public <T extends Value<T>> T pick(T yes, T no) {
    return Choose.pick(Op.on(this), this, yes, no);
  }

  /** {@code yes} while this is true, else {@code no}, component by component. */
  public <R extends Record> R pick(R yes, R no) {
    return Choose.pick(Op.on(this), this, yes, no);
  }

  /** {@code yes} while this is true, else {@code no}, element by element. */
  public <T> List<T> pick(List<T> yes, List<T> no) {
    return Choose.pick(Op.on(this), this, yes, no);
  }

  /** Like {@link #pick(Value, Value)} with a literal, which widens the result when it must. */
  public UInt pick(UInt yes, long no) {
    Op op = Op.on(this);
    return op.uint(Choose.pick(op, this, op.use(yes), op.unsignedLiteral(no), false));
  }

  /** Like {@link #pick(Value, Value)} with a literal, which widens the result when it must. */
  public UInt pick(long yes, UInt no) {
    Op op = Op.on(this);
    return op.uint(Choose.pick(op, this, op.unsignedLiteral(yes), op.use(no), false));
  }

  /** Like {@link #pick(Value, Value)} with a literal, which widens the result when it must. */
  public SInt pick(SInt yes, long no) {
    Op op = Op.on(this);
    return op.sint(Choose.pick(op, this, op.use(yes), op.signedLiteral(no), true));
  }

  /** Like {@link #pick(Value, Value)} with a literal, which widens the result when it must. */
  public SInt pick(long yes, SInt no) {
    Op op = Op.on(this);
    return op.sint(Choose.pick(op, this, op.signedLiteral(yes), op.use(no), true));
  }

  private Bool binary(BinaryOp operator, Bool that) {
    Op op = Op.on(this);
    return op.bool(op.binary(operator, op.use(this), op.use(that), 1));
  }
}
