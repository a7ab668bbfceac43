package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number that the user wrote, as raw bits of a format, or what is wrong with it.
 *
 * @param raw the nearest legal raw number
 * @param what the problem; null when there is none
 * @param fix its remedy
 */
record FixLiteral(BigInteger raw, String what, String fix) {
  private static final int DIGITS = 17;

  static BigDecimal decimal(double value) {
    if (!Double.isFinite(value)) {
      throw new ImpossibleException(
          "literal", "the literal " + value + " is no number", "use a finite one");
    }
    return new BigDecimal(value);
  }

  /** A number that the format must hold exactly. */
  static FixLiteral exact(BigDecimal value, FixType type) {
    return exact(value, type, type);
  }

  /** The same for an operand, which takes as many bits as it needs. */
  static FixLiteral operand(BigDecimal value, FixType of) {
    FixType any = new FixType(true, Type.MAX_WIDTH, of.fraction());
    BigInteger low = Rounding.FLOOR.round(of.scaled(value));
    BigInteger high = Rounding.CEILING.round(of.scaled(value));
    FixType near = shape(low, of.fraction()).union(shape(high, of.fraction()));
    return exact(value, any, of.union(near));
  }

  private static FixLiteral exact(BigDecimal value, FixType type, FixType advised) {
    BigInteger low = Rounding.FLOOR.round(type.scaled(value));
    BigInteger high = Rounding.CEILING.round(type.scaled(value));
    if (low.equals(high)) {
      return inRange(value, low, type);
    }
    return new FixLiteral(
        clamp(low, type),
        "the literal " + plain(value) + " is no multiple of 2^" + -type.fraction(),
        "use "
            + plain(type.value(low))
            + " or "
            + plain(type.value(high))
            + ", more fraction bits, or say how to round: lit("
            + plain(value)
            + ", "
            + advised.text()
            + ", HALF_EVEN)");
  }

  /** A number that may be rounded. */
  static FixLiteral rounded(BigDecimal value, FixType type, Rounding mode) {
    return inRange(value, mode.round(type.scaled(value)), type);
  }

  private static FixLiteral inRange(BigDecimal value, BigInteger raw, FixType type) {
    BigInteger legal = clamp(raw, type);
    if (legal.equals(raw)) {
      return new FixLiteral(raw, null, null);
    }
    String low = plain(type.value(type.rawMin()));
    String high = plain(type.value(type.rawMax()));
    return new FixLiteral(
        legal,
        "the literal " + plain(value) + " does not fit " + type.text(),
        value.signum() < 0 && !type.signed()
            ? "use a signed format, or a literal from 0 to " + high
            : "use a literal from " + low + " to " + high + ", or more bits");
  }

  /**
   * The format of a literal with no more than {@code fraction} fraction bits, as wide as needed.
   */
  static FixType shape(BigInteger raw, int fraction) {
    boolean signed = raw.signum() < 0;
    return new FixType(signed, Literals.need(raw, signed), fraction);
  }

  BigInteger orThrow() {
    if (what != null) {
      throw new IllegalArgumentException(what + "; " + fix);
    }
    return raw;
  }

  BigInteger orReport(Op op) {
    if (what != null) {
      op.report("literal", what, fix);
    }
    return raw;
  }

  private static BigInteger clamp(BigInteger raw, FixType type) {
    return raw.max(type.rawMin()).min(type.rawMax());
  }

  /** As the user wrote it: a double that is no short decimal number is shown as Java does. */
  private static String plain(BigDecimal value) {
    if (value.precision() > DIGITS) {
      return Double.toString(value.doubleValue());
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
