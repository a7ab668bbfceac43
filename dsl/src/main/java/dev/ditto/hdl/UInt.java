package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * An unsigned number. Arithmetic never loses a bit: results are as wide as they need; what loses
 * bits says so ({@code trunc}, {@code wrap}, {@code sat}, {@code round}).
 */
public final class UInt extends Value<UInt> {
  UInt(CircuitBuilder owner, int width, int signal, int node) {
    super(owner, width, signal, node);
  }

  @Override
  UInt self() {
    return this;
  }

  @Override
  public Type<UInt> type() {
    return new Type.OfUInt(width());
  }

  /** Sum, one bit wider than the wider operand. */
  public UInt plus(UInt that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.sum(op, BinaryOp.ADD, op.use(this), op.use(that), false));
  }

  /** Sum with a literal of 0 or more. */
  public UInt plus(long that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.sum(op, BinaryOp.ADD, op.use(this), op.unsignedLiteral(that), false));
  }

  /** Difference, signed, one bit wider than the wider operand. */
  public SInt minus(UInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.SUB, op.use(this), op.use(that), false));
  }

  /** Difference with a literal of 0 or more. */
  public SInt minus(long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.SUB, op.use(this), op.unsignedLiteral(that), false));
  }

  /** Product, as wide as both operands together. */
  public UInt times(UInt that) {
    Op op = Op.on(this);
    int w = width() + that.width();
    return op.uint(op.binary(BinaryOp.MUL_UNSIGNED, op.use(this), op.use(that), w));
  }

  /** Product with a literal of 0 or more. */
  public UInt times(long that) {
    Op op = Op.on(this);
    int literal = op.unsignedLiteral(that);
    int w = width() + op.width(literal);
    return op.uint(op.binary(BinaryOp.MUL_UNSIGNED, op.use(this), literal, w));
  }

  /** Sum modulo 2^width; the other operand is no wider. */
  public UInt wrapPlus(UInt that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.wrapping(op, BinaryOp.ADD, this, that));
  }

  /** Sum with a fitting literal modulo 2^width, for counters. */
  public UInt wrapPlus(long that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.wrapping(op, BinaryOp.ADD, this, that));
  }

  /** Difference modulo 2^width; the other operand is no wider. */
  public UInt wrapMinus(UInt that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.wrapping(op, BinaryOp.SUB, this, that));
  }

  /** Difference with a fitting literal modulo 2^width, for counters. */
  public UInt wrapMinus(long that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.wrapping(op, BinaryOp.SUB, this, that));
  }

  /** Bitwise and; the narrower operand is extended with zeros. */
  public UInt and(UInt that) {
    return bitwise(BinaryOp.AND, that);
  }

  /** Bitwise and with a literal. */
  public UInt and(long that) {
    return bitwise(BinaryOp.AND, that);
  }

  /** Bitwise or; the narrower operand is extended with zeros. */
  public UInt or(UInt that) {
    return bitwise(BinaryOp.OR, that);
  }

  /** Bitwise or with a literal. */
  public UInt or(long that) {
    return bitwise(BinaryOp.OR, that);
  }

  /** Bitwise exclusive or; the narrower operand is extended with zeros. */
  public UInt xor(UInt that) {
    return bitwise(BinaryOp.XOR, that);
  }

  /** Bitwise exclusive or with a literal. */
  public UInt xor(long that) {
    return bitwise(BinaryOp.XOR, that);
  }

  /** Bitwise complement. */
  public UInt not() {
    Op op = Op.on(this);
    return op.uint(op.not(op.use(this)));
  }

  /** Whether this equals a literal that fits. */
  public Bool eq(long that) {
    return Compare.eq(this, BigDecimal.valueOf(that), false);
  }

  /** Whether this differs from a literal that fits. */
  public Bool ne(long that) {
    return Compare.eq(this, BigDecimal.valueOf(that), true);
  }

  /** Less than. */
  public Bool lt(UInt that) {
    return Compare.less(this, that, false);
  }

  /** Less than a literal that fits. */
  public Bool lt(long that) {
    return Compare.less(this, BigDecimal.valueOf(that), false);
  }

  /** Less than or equal. */
  public Bool le(UInt that) {
    return Compare.less(that, this, true);
  }

  /** Less than or equal to a literal that fits. */
  public Bool le(long that) {
    return Compare.greater(this, BigDecimal.valueOf(that), true);
  }

  /** Greater than. */
  public Bool gt(UInt that) {
    return Compare.less(that, this, false);
  }

  /** Greater than a literal that fits. */
  public Bool gt(long that) {
    return Compare.greater(this, BigDecimal.valueOf(that), false);
  }

  /** Greater than or equal. */
  public Bool ge(UInt that) {
    return Compare.less(this, that, true);
  }

  /** Greater than or equal to a literal that fits. */
  public Bool ge(long that) {
    return Compare.less(this, BigDecimal.valueOf(that), true);
  }

  /** Times 2^places, that many bits wider. */
  public UInt shl(int places) {
    Op op = Op.on(this);
    return op.uint(Shift.left(op, this, places));
  }

  /** Times 2^places, wide enough for the largest {@code places}. */
  public UInt shl(UInt places) {
    Op op = Op.on(this);
    return op.uint(Shift.left(op, this, places));
  }

  /** Drops {@code places} low bits; that many bits narrower, at least one bit. */
  public UInt shr(int places) {
    Op op = Op.on(this);
    return op.uint(Shift.right(op, this, places));
  }

  /** Divided by 2^places, rounded down; same width. */
  public UInt shr(UInt places) {
    Op op = Op.on(this);
    return op.uint(op.binary(BinaryOp.SHR_UNSIGNED, op.use(this), op.use(places), width()));
  }

  /** The {@code bits} low bits; the high ones are dropped. */
  public UInt trunc(int bits) {
    Op op = Op.on(this);
    return op.uint(Resize.trunc(op, this, bits));
  }

  /** This number modulo 2^bits, {@code bits} wide. */
  public UInt wrap(int bits) {
    Op op = Op.on(this);
    return op.uint(Resize.wrap(op, this, bits));
  }

  /** The nearest number of {@code bits} bits. */
  public UInt sat(int bits) {
    Op op = Op.on(this);
    return op.uint(Resize.saturate(op, this, "sat", bits, false));
  }

  /** Divided by 2^bits, to the nearest, ties up; 0 to width bits are dropped. */
  public UInt round(int bits) {
    Op op = Op.on(this);
    return op.uint(Round.integer(op, this, "round", bits, Rounding.HALF_UP));
  }

  /** Divided by 2^bits, to the nearest, ties to even; 0 to width bits are dropped. */
  public UInt roundEven(int bits) {
    Op op = Op.on(this);
    return op.uint(Round.integer(op, this, "roundEven", bits, Rounding.HALF_EVEN));
  }

  /** The same number in {@code bits} bits, at least the present ones. */
  public UInt widen(int bits) {
    Op op = Op.on(this);
    return op.uint(Resize.widen(op, this, bits));
  }

  /** The same number, signed, one bit wider. */
  public SInt signed() {
    Op op = Op.on(this);
    return op.sint(op.extend(op.use(this), width() + 1, false));
  }

  /** The same bits with a binary point: this divided by 2^fraction. */
  public Fix asFix(int fraction) {
    Op op = Op.on(this);
    return op.fix(op.use(this), new FixType(false, width(), fraction));
  }

  /** The bits as a list, least significant first. */
  public List<Bool> toBits() {
    Op op = Op.on(this);
    return Resize.bits(op, this);
  }

  /** Drives this wire, output, or child's input with a wide literal that must fit. */
  public void set(BigInteger value) {
    Drive.set(Op.on(this), this, new BigDecimal(value));
  }

  private UInt bitwise(BinaryOp operator, UInt that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.bitwise(op, operator, op.use(this), op.use(that), false));
  }

  private UInt bitwise(BinaryOp operator, long that) {
    Op op = Op.on(this);
    return op.uint(Arithmetic.bitwise(op, operator, op.use(this), op.unsignedLiteral(that), false));
  }
}
