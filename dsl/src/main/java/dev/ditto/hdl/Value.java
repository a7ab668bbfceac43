package dev.ditto.hdl;

import dev.ditto.hdl.Drafts.Label;
import dev.ditto.hdl.Drafts.SignalDraft;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Bits that hardware computes or holds. A value belongs to the block that made it; ports of a child
 * may also be used by the parent. Comparing values with {@code ==} compares Java objects; use
 * {@link #eq}.
 *
 * @param <T> the value's own class
 */
public abstract sealed class Value<T extends Value<T>> permits Bool, UInt, SInt, Fix {
  final CircuitBuilder owner;
  final int signal;
  final int node;
  private final int width;
  private boolean owns;

  Value(CircuitBuilder owner, int width, int signal, int node) {
    this.owner = owner;
    this.width = width;
    this.signal = signal;
    this.node = node;
  }

  /** A scalar of a type. */
  static Value<?> of(Type<?> type, CircuitBuilder owner, int signal, int node) {
    if (type instanceof Type.OfBool) {
      return new Bool(owner, signal, node);
    }
    if (type instanceof FixType fix) {
      return new Fix(owner, fix, signal, node);
    }
    return type instanceof Type.OfSInt
        ? new SInt(owner, type.width(), signal, node)
        : new UInt(owner, type.width(), signal, node);
  }

  abstract T self();

  /** The type that describes this value. */
  public abstract Type<T> type();

  /** Bits. */
  public final int width() {
    return width;
  }

  /** Whether the bits are two's complement. */
  final boolean isSigned() {
    return type().signed();
  }

  /** The signal that this value is or plainly reads; null for a computed value. */
  final SignalDraft source() {
    if (signal >= 0) {
      return owner.signals.get(signal);
    }
    return owner.nodes.get(node).expr instanceof Expr.Read read
        ? owner.signals.get(read.signal())
        : null;
  }

  /** Whether this is, or plainly reads, a port of a block or of a child. */
  final boolean isPort() {
    SignalDraft source = source();
    return source != null
        && switch (source.kind) {
          case INPUT, OUTPUT, INSTANCE_INPUT, INSTANCE_OUTPUT -> true;
          case WIRE, REGISTER, MEMORY_DATA -> false;
        };
  }

  /** What names this value; null for an unnamed part of an expression. */
  final Label label() {
    SignalDraft source = source();
    return source == null ? owner.nodes.get(node).label : source.label;
  }

  /**
   * Whether this is the object that the making call gave. Another object for the same bits, for
   * example the result of a widening by nothing, does not own their name.
   */
  final boolean owns() {
    return owns;
  }

  /** Says that this is that object. */
  final void own() {
    owns = true;
  }

  /**
   * Names this value where Java has no variable to read, for example the elements of an array:
   * {@code named("pe", i, j)} is {@code pe_2_3} in Verilog.
   *
   * <p>Only the object that {@code input}, {@code reg}, an operation or the like gave is renamed. A
   * conversion that changes no bit, or an output of a child, gets a wire of that name beside it:
   * use the result, which is that wire.
   */
  @SuppressWarnings("unchecked")
  public final T named(String name, int... indices) {
    Op op = Op.on(this);
    String text = NameTree.indexed(name, indices);
    if (owner == op.builder && owns()) {
      NameTree.force(this, text, owner);
      return self();
    }
    return (T) Alias.make(op, this, text);
  }

  /**
   * Tells the tools that read the Verilog something about this wire or register.
   *
   * @param name a Verilog identifier
   * @param value printable ASCII without quotes and backslashes
   */
  public final T attribute(String name, String value) {
    Drive.attribute(Op.on(this), this, name, value);
    return self();
  }

  /** Drives this wire, output, or child's input. A narrower value is extended. */
  public final void set(T value) {
    Drive.set(Op.on(this), this, value);
  }

  /** Drives this wire, output, or child's input with a literal that must fit. */
  public final void set(long value) {
    Drive.set(Op.on(this), this, BigDecimal.valueOf(value));
  }

  /** Gives this register its value after the next clock edge. A narrower value is extended. */
  public final void next(T value) {
    Drive.next(Op.on(this), this, value);
  }

  /** Gives this register its value after the next clock edge, a literal that must fit. */
  public final void next(long value) {
    Drive.next(Op.on(this), this, BigDecimal.valueOf(value));
  }

  /** Gives this register the value that it takes in reset; without it, reset leaves it alone. */
  public final T init(long value) {
    return init(BigInteger.valueOf(value));
  }

  /** Gives this register the value that it takes in reset. */
  public final T init(BigInteger value) {
    return init(Op.on(this), new BigDecimal(value));
  }

  final T init(Op op, BigDecimal value) {
    Drive.init(op, this, value);
    Naming naming = op.naming(null);
    if (naming.base() != null && label().suffix().isEmpty()) {
      label().naming().adopt(naming.wanted());
    }
    return self();
  }

  /** Whether both are equal; the narrower is extended. */
  public final Bool eq(T that) {
    Op op = Op.on(this);
    return op.bool(equal(op, that));
  }

  /** Whether they differ; the narrower is extended. */
  public final Bool ne(T that) {
    Op op = Op.on(this);
    return op.bool(op.not(equal(op, that)));
  }

  private int equal(Op op, T that) {
    Type<?> common = Points.common(List.of(this, that));
    return op.binary(BinaryOp.EQ, op.use(this, common), op.use(that, common), 1);
  }

  /** The same bits as an unsigned number. */
  public final UInt asUInt() {
    Op op = Op.on(this);
    return op.uint(op.use(this));
  }

  /** The same bits as a two's-complement number. */
  public final SInt asSInt() {
    Op op = Op.on(this);
    return op.sint(op.use(this));
  }

  /** This value's only bit; it must have one. */
  public final Bool asBool() {
    Op op = Op.on(this);
    Ranges.check(
        op,
        width == 1,
        "asBool needs 1 bit, " + Describe.value(op, this) + " has " + width,
        "pick a bit with bit(i), or compare with ne(0)");
    return op.bool(op.slice(op.use(this), 0, 0));
  }

  /** Bit {@code index}, 0 being the least significant. */
  public final Bool bit(int index) {
    Op op = Op.on(this);
    int i = Ranges.index(op, this, index);
    return op.bool(op.slice(op.use(this), i, i));
  }

  /** The bit that a number points at; zero beyond the width. */
  public final Bool bit(UInt index) {
    Op op = Op.on(this);
    int shifted = op.binary(BinaryOp.SHR_UNSIGNED, op.use(this), op.use(index), width);
    return op.bool(op.slice(shifted, 0, 0));
  }

  /** Bits {@code high} down to {@code low}, both included. */
  public final UInt bits(int high, int low) {
    Op op = Op.on(this);
    int l = Ranges.index(op, this, low);
    int h = Math.max(l, Ranges.index(op, this, high));
    Ranges.check(
        op,
        high >= low,
        "bits(" + high + ", " + low + ") has its ends swapped",
        "write bits(high, low) with high >= low");
    return op.uint(op.slice(op.use(this), h, l));
  }

  /** {@code width} bits from {@code low} upwards, at least 1. */
  public final UInt slice(int low, int width) {
    Op op = Op.on(this);
    int l = Ranges.index(op, this, low);
    int n = Ranges.size(op, this, l, width);
    return op.uint(op.slice(op.use(this), l + n - 1, l));
  }

  /** Whether any bit is one. */
  public final Bool any() {
    Op op = Op.on(this);
    return op.bool(op.any(op.use(this)));
  }

  /** Whether all bits are one. */
  public final Bool all() {
    Op op = Op.on(this);
    return op.bool(op.all(op.use(this)));
  }

  /** Exclusive or of all bits. */
  public final Bool parity() {
    Op op = Op.on(this);
    int a = op.use(this);
    return op.bool(width == 1 ? a : op.unary(UnaryOp.PARITY, a, 1));
  }

  /** The value's name, type and place, for debugging elaboration. */
  @Override
  public final String toString() {
    return Describe.value(owner, this);
  }
}
