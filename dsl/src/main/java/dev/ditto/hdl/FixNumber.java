package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fixed-point number on plain Java: the twin of {@link Fix}, with the same formats and words, for
 * golden models and expectations in tests. Equality compares format and number; {@link #compareTo}
 * only the number.
 *
 * @param type its format
 * @param raw the number times {@code 2^fraction}
 */
public record FixNumber(FixType type, BigInteger raw) implements Comparable<FixNumber> {
  public FixNumber {
    if (raw.compareTo(type.rawMin()) < 0 || raw.compareTo(type.rawMax()) > 0) {
      throw new IllegalArgumentException(
          "raw number %d is outside %s, legal is %d to %d"
              .formatted(raw, type.text(), type.rawMin(), type.rawMax()));
    }
  }

  /** The number with these bits. */
  public static FixNumber raw(long raw, FixType type) {
    return new FixNumber(type, BigInteger.valueOf(raw));
  }

  /**
   * The number itself.
   *
   * @throws IllegalArgumentException when the format does not hold exactly this number
   */
  public static FixNumber of(BigDecimal value, FixType type) {
    return new FixNumber(type, FixLiteral.exact(value, type).orThrow());
  }

  /**
   * The number itself.
   *
   * @throws IllegalArgumentException when the format does not hold exactly this number
   */
  public static FixNumber of(double value, FixType type) {
    return of(FixLiteral.decimal(value), type);
  }

  /**
   * The number rounded to the format's fraction.
   *
   * @throws IllegalArgumentException when it is outside the format's range
   */
  public static FixNumber of(BigDecimal value, FixType type, Rounding mode) {
    return new FixNumber(type, FixLiteral.rounded(value, type, mode).orThrow());
  }

  /**
   * The number rounded to the format's fraction.
   *
   * @throws IllegalArgumentException when it is outside the format's range
   */
  public static FixNumber of(double value, FixType type, Rounding mode) {
    return of(FixLiteral.decimal(value), type, mode);
  }

  /** Sum. */
  public FixNumber plus(FixNumber that) {
    FixType both = type.union(that.type);
    return new FixNumber(type.plus(that.type), at(both).add(that.at(both)));
  }

  /** Difference, signed. */
  public FixNumber minus(FixNumber that) {
    FixType both = type.union(that.type);
    return new FixNumber(type.minus(that.type), at(both).subtract(that.at(both)));
  }

  /** Product. */
  public FixNumber times(FixNumber that) {
    return new FixNumber(type.times(that.type), raw.multiply(that.raw));
  }

  /** Sum modulo the own format, which must hold the other operand. */
  public FixNumber wrapPlus(FixNumber that) {
    return wrapped(type, raw.add(that.widen(type).raw));
  }

  /** Difference modulo the own format, which must hold the other operand. */
  public FixNumber wrapMinus(FixNumber that) {
    return wrapped(type, raw.subtract(that.widen(type).raw));
  }

  /** Minus this. */
  public FixNumber negate() {
    return new FixNumber(type.negate(), raw.negate());
  }

  /** The magnitude, unsigned. */
  public FixNumber abs() {
    return new FixNumber(type.abs(), raw.abs());
  }

  /** Whether this is below zero. */
  public boolean negative() {
    return raw.signum() < 0;
  }

  /** Times 2^places: moves the point. */
  public FixNumber shl(int places) {
    return new FixNumber(type.shl(places), raw);
  }

  /** Divided by 2^places: moves the point. */
  public FixNumber shr(int places) {
    return shl(-places);
  }

  /** Times 2^places, in a format for all {@code places} of {@code bits} bits. */
  public FixNumber shl(int places, int bits) {
    FixType wide = new FixType(type.signed(), type.width() + (1 << bits) - 1, type.fraction());
    return new FixNumber(wide, raw.shiftLeft(places));
  }

  /** Divided by 2^places and rounded to the present format. */
  public FixNumber shr(int places, Rounding mode) {
    return new FixNumber(type, mode.shiftRight(raw, places));
  }

  /** Rounded to {@code fraction} fraction bits; exact when there are no more now. */
  public FixNumber round(int fraction, Rounding mode) {
    int dropped = type.fraction() - fraction;
    return new FixNumber(
        type.round(fraction, mode),
        dropped > 0 ? mode.shiftRight(raw, dropped) : raw.shiftLeft(-dropped));
  }

  /** What {@code round(fraction, FLOOR)} drops: 0 up to 2^-fraction, unsigned. */
  public FixNumber remainder(int fraction) {
    int bits = type.fraction() - fraction;
    return wrapped(new FixType(false, bits, type.fraction()), raw);
  }

  /** The nearest number of {@code bits} bits, signed like this. */
  public FixNumber sat(int bits) {
    return sat(new FixType(type.signed(), bits, type.fraction()));
  }

  /** The nearest number of a format with no fewer fraction bits. */
  public FixNumber sat(FixType format) {
    return new FixNumber(format, at(format).max(format.rawMin()).min(format.rawMax()));
  }

  /** This number modulo {@code bits} bits. */
  public FixNumber wrap(int bits) {
    return wrap(new FixType(type.signed(), bits, type.fraction()));
  }

  /** This number modulo a format with no fewer fraction bits. */
  public FixNumber wrap(FixType format) {
    return wrapped(format, at(format));
  }

  /** The same number in a format that holds all of the present one. */
  public FixNumber widen(FixType format) {
    if (!format.holds(type)) {
      throw new IllegalArgumentException(
          format.text() + " does not hold " + type.text() + "; use to(format, rounding)");
    }
    return new FixNumber(format, at(format));
  }

  /** Rounded to a format's fraction, then the nearest number of that format. */
  public FixNumber to(FixType format, Rounding mode) {
    return round(format.fraction(), mode).sat(format);
  }

  /** The number, exactly. */
  public BigDecimal toBigDecimal() {
    return type.value(raw);
  }

  /** The nearest double. */
  public double doubleValue() {
    return toBigDecimal().doubleValue();
  }

  @Override
  public int compareTo(FixNumber that) {
    FixType both = type.union(that.type);
    return at(both).compareTo(that.at(both));
  }

  /** For example {@code 1.5 in fix(16, 11)}. */
  @Override
  public String toString() {
    return toBigDecimal().stripTrailingZeros().toPlainString() + " in " + type.text();
  }

  private static FixNumber wrapped(FixType format, BigInteger raw) {
    BigInteger pattern = Literals.pattern(raw, format.width());
    boolean below = format.signed() && pattern.testBit(format.width() - 1);
    return new FixNumber(
        format, below ? pattern.subtract(BigInteger.ONE.shiftLeft(format.width())) : pattern);
  }

  /** The raw number with the point of another format. */
  private BigInteger at(FixType format) {
    int more = format.fraction() - type.fraction();
    if (more < 0) {
      throw new IllegalArgumentException(
          type.text() + " loses fraction bits in " + format.text() + "; round first");
    }
    return raw.shiftLeft(more);
  }
}
