package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A two's-complement number. Arithmetic never loses a bit: results are as wide as they need; what
 * loses bits says so ({@code trunc}, {@code wrap}, {@code sat}, {@code round}).
 */
public final class SInt extends Value<SInt> {
  SInt(CircuitBuilder owner, int width, int signal, int node) {
    super(owner, width, signal, node);
  }

  @Override
  SInt self() {
    return this;
  }

  @Override
  public Type<SInt> type() {
    return new Type.OfSInt(width());
  }

  /** Sum, one bit wider than the wider operand. */
  public SInt plus(SInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.ADD, op.use(this), op.use(that), true));
  }

  /** Sum with a literal. */
  public SInt plus(long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.ADD, op.use(this), op.signedLiteral(that), true));
  }

  /** Difference, one bit wider than the wider operand. */
  public SInt minus(SInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.SUB, op.use(this), op.use(that), true));
  }

  /** Difference with a literal. */
  public SInt minus(long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.sum(op, BinaryOp.SUB, op.use(this), op.signedLiteral(that), true));
  }

  /** Product, as wide as both operands together. */
  public SInt times(SInt that) {
    Op op = Op.on(this);
    int w = width() + that.width();
    return op.sint(op.binary(BinaryOp.MUL_SIGNED, op.use(this), op.use(that), w));
  }

  /** Product with a literal. */
  public SInt times(long that) {
    Op op = Op.on(this);
    int literal = op.signedLiteral(that);
    int w = width() + op.width(literal);
    return op.sint(op.binary(BinaryOp.MUL_SIGNED, op.use(this), literal, w));
  }

  /** Sum modulo 2^width; the other operand is no wider. */
  public SInt wrapPlus(SInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.wrapping(op, BinaryOp.ADD, this, that));
  }

  /** Sum with a fitting literal modulo 2^width, for counters. */
  public SInt wrapPlus(long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.wrapping(op, BinaryOp.ADD, this, that));
  }

  /** Difference modulo 2^width; the other operand is no wider. */
  public SInt wrapMinus(SInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.wrapping(op, BinaryOp.SUB, this, that));
  }

  /** Difference with a fitting literal modulo 2^width, for counters. */
  public SInt wrapMinus(long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.wrapping(op, BinaryOp.SUB, this, that));
  }

  /** Bitwise and; the narrower operand is extended with its sign. */
  public SInt and(SInt that) {
    return bitwise(BinaryOp.AND, that);
  }

  /** Bitwise and with a literal. */
  public SInt and(long that) {
    return bitwise(BinaryOp.AND, that);
  }

  /** Bitwise or; the narrower operand is extended with its sign. */
  public SInt or(SInt that) {
    return bitwise(BinaryOp.OR, that);
  }

  /** Bitwise or with a literal. */
  public SInt or(long that) {
    return bitwise(BinaryOp.OR, that);
  }

  /** Bitwise exclusive or; the narrower operand is extended with its sign. */
  public SInt xor(SInt that) {
    return bitwise(BinaryOp.XOR, that);
  }

  /** Bitwise exclusive or with a literal. */
  public SInt xor(long that) {
    return bitwise(BinaryOp.XOR, that);
  }

  /** Bitwise complement. */
  public SInt not() {
    Op op = Op.on(this);
    return op.sint(op.not(op.use(this)));
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
  public Bool lt(SInt that) {
    return Compare.less(this, that, false);
  }

  /** Less than a literal that fits. */
  public Bool lt(long that) {
    return Compare.less(this, BigDecimal.valueOf(that), false);
  }

  /** Less than or equal. */
  public Bool le(SInt that) {
    return Compare.less(that, this, true);
  }

  /** Less than or equal to a literal that fits. */
  public Bool le(long that) {
    return Compare.greater(this, BigDecimal.valueOf(that), true);
  }

  /** Greater than. */
  public Bool gt(SInt that) {
    return Compare.less(that, this, false);
  }

  /** Greater than a literal that fits. */
  public Bool gt(long that) {
    return Compare.greater(this, BigDecimal.valueOf(that), false);
  }

  /** Greater than or equal. */
  public Bool ge(SInt that) {
    return Compare.less(this, that, true);
  }

  /** Greater than or equal to a literal that fits. */
  public Bool ge(long that) {
    return Compare.less(this, BigDecimal.valueOf(that), true);
  }

  /** Times 2^places, that many bits wider. */
  public SInt shl(int places) {
    Op op = Op.on(this);
    return op.sint(Shift.left(op, this, places));
  }

  /** Times 2^places, wide enough for the largest {@code places}. */
  public SInt shl(UInt places) {
    Op op = Op.on(this);
    return op.sint(Shift.left(op, this, places));
  }

  /** Drops {@code places} low bits; that many bits narrower, at least one bit. */
  public SInt shr(int places) {
    Op op = Op.on(this);
    return op.sint(Shift.right(op, this, places));
  }

  /** Divided by 2^places, rounded down; same width. */
  public SInt shr(UInt places) {
    Op op = Op.on(this);
    return op.sint(op.binary(BinaryOp.SHR_SIGNED, op.use(this), op.use(places), width()));
  }

  /** The {@code bits} low bits; the high ones are dropped. */
  public SInt trunc(int bits) {
    Op op = Op.on(this);
    return op.sint(Resize.trunc(op, this, bits));
  }

  /** This number modulo 2^bits, {@code bits} wide. */
  public SInt wrap(int bits) {
    Op op = Op.on(this);
    return op.sint(Resize.wrap(op, this, bits));
  }

  /** The nearest number of {@code bits} bits. */
  public SInt sat(int bits) {
    Op op = Op.on(this);
    return op.sint(Resize.saturate(op, this, "sat", bits, true));
  }

  /** Divided by 2^bits, to the nearest, ties up; 0 to width bits are dropped. */
  public SInt round(int bits) {
    Op op = Op.on(this);
    return op.sint(Round.integer(op, this, "round", bits, Rounding.HALF_UP));
  }

  /** Divided by 2^bits, to the nearest, ties to even; 0 to width bits are dropped. */
  public SInt roundEven(int bits) {
    Op op = Op.on(this);
    return op.sint(Round.integer(op, this, "roundEven", bits, Rounding.HALF_EVEN));
  }

  /** The same number in {@code bits} bits, at least the present ones. */
  public SInt widen(int bits) {
    Op op = Op.on(this);
    return op.sint(Resize.widen(op, this, bits));
  }

  /** The nearest unsigned number of {@code bits} bits: negative numbers become zero. */
  public UInt satUnsigned(int bits) {
    Op op = Op.on(this);
    return op.uint(Resize.saturate(op, this, "satUnsigned", bits, false));
  }

  /** Minus this, one bit wider. */
  public SInt negate() {
    Op op = Op.on(this);
    int wide = op.extend(op.use(this), width() + 1, true);
    return op.sint(op.unary(UnaryOp.NEGATE, wide, width() + 1));
  }

  /** The magnitude, unsigned, as wide as this. */
  public UInt abs() {
    Op op = Op.on(this);
    return op.uint(Resize.magnitude(op, op.use(this)));
  }

  /** Whether this is below zero. */
  public Bool negative() {
    Op op = Op.on(this);
    return op.bool(op.slice(op.use(this), width() - 1, width() - 1));
  }

  /** The same bits with a binary point: this divided by 2^fraction. */
  public Fix asFix(int fraction) {
    Op op = Op.on(this);
    return op.fix(op.use(this), new FixType(true, width(), fraction));
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

  private SInt bitwise(BinaryOp operator, SInt that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.bitwise(op, operator, op.use(this), op.use(that), true));
  }

  private SInt bitwise(BinaryOp operator, long that) {
    Op op = Op.on(this);
    return op.sint(Arithmetic.bitwise(op, operator, op.use(this), op.signedLiteral(that), true));
  }
}
