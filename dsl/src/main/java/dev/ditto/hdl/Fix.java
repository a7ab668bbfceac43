package dev.ditto.hdl;

import dev.ditto.hdl.graph.Expr.BinaryOp;
import dev.ditto.hdl.graph.Expr.UnaryOp;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fixed-point number: bits with a binary point, signed or not as its {@link FixType} says.
 * Operands of different formats are aligned. Arithmetic never loses a bit: results have the format
 * that they need; what loses bits says so ({@code round}, {@code sat}, {@code wrap}, {@code to}).
 *
 * <p>Literals are numbers, not raw bits: {@code x.set(0.5)}. {@link FixNumber} has the same words
 * on plain Java numbers.
 */
public final class Fix extends Value<Fix> {
  private final FixType type;

  Fix(CircuitBuilder owner, FixType type, int signal, int node) {
    super(owner, type.width(), signal, node);
    this.type = type;
  }

  @Override
  Fix self() {
    return this;
  }

  @Override
  public FixType type() {
    return type;
  }

  /** Bits right of the binary point. */
  public int fraction() {
    return type.fraction();
  }

  // Arithmetic

  /** Sum. */
  public Fix plus(Fix that) {
    Op op = Op.on(this);
    FixType result = type.plus(that.type);
    return op.fix(sum(op, BinaryOp.ADD, op.use(that), that.type, result), result);
  }

  /** Sum with a literal that is a multiple of this number's last place. */
  public Fix plus(double that) {
    Op op = Op.on(this);
    FixType literal = literalType(op, that);
    FixType result = type.plus(literal);
    return op.fix(sum(op, BinaryOp.ADD, literal(op, that, literal), literal, result), result);
  }

  /** Difference, signed. */
  public Fix minus(Fix that) {
    Op op = Op.on(this);
    FixType result = type.minus(that.type);
    return op.fix(sum(op, BinaryOp.SUB, op.use(that), that.type, result), result);
  }

  /** Difference with a literal that is a multiple of this number's last place; signed. */
  public Fix minus(double that) {
    Op op = Op.on(this);
    FixType literal = literalType(op, that);
    FixType result = type.minus(literal);
    return op.fix(sum(op, BinaryOp.SUB, literal(op, that, literal), literal, result), result);
  }

  private int sum(Op op, BinaryOp operator, int that, FixType thatType, FixType result) {
    int a = Points.align(op, op.use(this), type, result);
    return op.binary(operator, a, Points.align(op, that, thatType, result), result.width());
  }

  /** Product, as wide as both operands together. */
  public Fix times(Fix that) {
    Op op = Op.on(this);
    FixType result = type.times(that.type);
    if (!result.signed()) {
      int product = op.binary(BinaryOp.MUL_UNSIGNED, op.use(this), op.use(that), result.width());
      return op.fix(product, result);
    }
    int a = op.use(this, width() + (type.signed() ? 0 : 1));
    int b = op.use(that, that.width() + (that.type.signed() ? 0 : 1));
    int product = op.binary(BinaryOp.MUL_SIGNED, a, b, op.width(a) + op.width(b));
    return op.fix(op.slice(product, result.width() - 1, 0), result);
  }

  /** Sum modulo the own format, which must hold the other operand. */
  public Fix wrapPlus(Fix that) {
    Op op = Op.on(this);
    return op.fix(Arithmetic.wrapping(op, BinaryOp.ADD, this, that), type);
  }

  /** Difference modulo the own format, which must hold the other operand. */
  public Fix wrapMinus(Fix that) {
    Op op = Op.on(this);
    return op.fix(Arithmetic.wrapping(op, BinaryOp.SUB, this, that), type);
  }

  /** Minus this; signed. */
  public Fix negate() {
    Op op = Op.on(this);
    FixType result = type.negate();
    int wide = op.use(this, result.width());
    return op.fix(op.unary(UnaryOp.NEGATE, wide, result.width()), result);
  }

  /** The magnitude, unsigned. */
  public Fix abs() {
    Op op = Op.on(this);
    int a = op.use(this);
    return op.fix(type.signed() ? Resize.magnitude(op, a) : a, type.abs());
  }

  // Comparison

  /** Whether this is below zero. */
  public Bool negative() {
    Op op = Op.on(this);
    int a = op.use(this);
    return op.bool(type.signed() ? op.slice(a, width() - 1, width() - 1) : op.constant(0, 1));
  }

  /** Whether this equals a literal of this format. */
  public Bool eq(double that) {
    return Compare.eq(this, FixLiteral.decimal(that), false);
  }

  /** Whether this differs from a literal of this format. */
  public Bool ne(double that) {
    return Compare.eq(this, FixLiteral.decimal(that), true);
  }

  /** Less than. */
  public Bool lt(Fix that) {
    return Compare.less(this, that, false);
  }

  /** Less than a literal of this format. */
  public Bool lt(double that) {
    return Compare.less(this, FixLiteral.decimal(that), false);
  }

  /** Less than or equal. */
  public Bool le(Fix that) {
    return Compare.less(that, this, true);
  }

  /** Less than or equal to a literal of this format. */
  public Bool le(double that) {
    return Compare.greater(this, FixLiteral.decimal(that), true);
  }

  /** Greater than. */
  public Bool gt(Fix that) {
    return Compare.less(that, this, false);
  }

  /** Greater than a literal of this format. */
  public Bool gt(double that) {
    return Compare.greater(this, FixLiteral.decimal(that), false);
  }

  /** Greater than or equal. */
  public Bool ge(Fix that) {
    return Compare.less(this, that, true);
  }

  /** Greater than or equal to a literal of this format. */
  public Bool ge(double that) {
    return Compare.less(this, FixLiteral.decimal(that), true);
  }

  // Shifts

  /** Times 2^places: moves the point, no hardware. */
  public Fix shl(int places) {
    Op op = Op.on(this);
    return op.fix(op.use(this), type.shl(places));
  }

  /** Divided by 2^places: moves the point, no hardware. */
  public Fix shr(int places) {
    Op op = Op.on(this);
    return op.fix(op.use(this), type.shl(-places));
  }

  /** Times 2^places, wide enough for the largest {@code places}. */
  public Fix shl(UInt places) {
    Op op = Op.on(this);
    int node = Shift.left(op, this, places);
    return op.fix(node, new FixType(type.signed(), op.width(node), type.fraction()));
  }

  /** Divided by 2^places and rounded to the present format. */
  public Fix shr(UInt places, Rounding mode) {
    Op op = Op.on(this);
    return op.fix(Round.shift(op, op.use(this), type.signed(), op.use(places), mode), type);
  }

  // Other formats

  /** Rounded to {@code fraction} fraction bits; exact when there are no more now. */
  public Fix round(int fraction, Rounding mode) {
    Op op = Op.on(this);
    return op.fix(Round.node(op, op.use(this), type, fraction, mode), type.round(fraction, mode));
  }

  /**
   * What {@code round(fraction, FLOOR)} drops: 0 up to 2^-fraction, unsigned. Together they address
   * a table and interpolate in it, without hardware.
   */
  public Fix remainder(int fraction) {
    Op op = Op.on(this);
    int bits = type.fraction() - fraction;
    Ranges.check(
        op,
        bits > 0,
        "remainder(" + fraction + ") of " + Describe.value(op, this) + " has no bits",
        "use a fraction below " + type.fraction());
    int n = Math.max(1, bits);
    return op.fix(op.slice(op.use(this, n), n - 1, 0), new FixType(false, n, type.fraction()));
  }

  /** The nearest number of {@code bits} bits, signed like this. */
  public Fix sat(int bits) {
    return resize(Op.on(this), new FixType(type.signed(), bits, type.fraction()), true);
  }

  /** The nearest number of a format with no fewer fraction bits. */
  public Fix sat(FixType format) {
    return resize(Op.on(this), format, true);
  }

  /** This number modulo {@code bits} bits. */
  public Fix wrap(int bits) {
    return resize(Op.on(this), new FixType(type.signed(), bits, type.fraction()), false);
  }

  /** This number modulo a format with no fewer fraction bits. */
  public Fix wrap(FixType format) {
    return resize(Op.on(this), format, false);
  }

  private Fix resize(Op op, FixType format, boolean saturate) {
    int node = op.use(this);
    FixType from = type;
    if (from.fraction() > format.fraction()) {
      op.report(
          "width",
          Describe.value(op, this) + " has more fraction bits than " + format.text(),
          "round first: .to(" + format.text() + ", HALF_UP), or another mode");
      node = Round.node(op, node, type, format.fraction(), Rounding.FLOOR);
      from = type.round(format.fraction(), Rounding.FLOOR);
    }
    return op.fix(
        saturate ? Points.saturate(op, node, from, format) : Points.wrap(op, node, from, format),
        format);
  }

  /** The same number in a format that holds all of the present one. */
  public Fix widen(FixType format) {
    Op op = Op.on(this);
    String holder = "the format " + format.text();
    return op.fix(Narrowing.fit(op, this, format, holder, "", "asked for", op.site()), format);
  }

  /** Rounded to a format's fraction, then the nearest number of that format. */
  public Fix to(FixType format, Rounding mode) {
    Op op = Op.on(this);
    int rounded = Round.node(op, op.use(this), type, format.fraction(), mode);
    FixType from = type.round(format.fraction(), mode);
    return op.fix(Points.saturate(op, rounded, from, format), format);
  }

  // Driving

  /** Drives this wire, output, or child's input with a literal of this format. */
  public void set(double value) {
    Drive.set(Op.on(this), this, FixLiteral.decimal(value));
  }

  /** Gives this register its value after the next clock edge, a literal of this format. */
  public void next(double value) {
    Drive.next(Op.on(this), this, FixLiteral.decimal(value));
  }

  /** Gives this register the value that it takes in reset, a literal of this format. */
  public Fix init(double value) {
    return init(Op.on(this), FixLiteral.decimal(value));
  }

  // Literals of operations

  private FixType literalType(Op op, double value) {
    BigInteger raw = FixLiteral.operand(FixLiteral.decimal(value), type).orReport(op);
    return FixLiteral.shape(raw, type.fraction());
  }

  private static int literal(Op op, double value, FixType shape) {
    BigDecimal raw = shape.scaled(FixLiteral.decimal(value));
    return op.constant(Literals.pattern(Rounding.FLOOR.round(raw), shape.width()), shape.width());
  }
}
