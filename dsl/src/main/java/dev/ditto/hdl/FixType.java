package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fixed-point format: a number is {@code raw / 2^fraction}, raw being an integer of {@code width}
 * bits. The point may lie outside the bits: a negative {@code fraction} stands for multiples of
 * {@code 2^-fraction}, one above {@code width} for small numbers.
 *
 * <p>The methods named like arithmetic give the format that holds every result exactly. Hardware
 * ({@link Fix}) and plain numbers ({@link FixNumber}) grow by them.
 *
 * @param signed whether raw is two's complement
 * @param width bits of raw, 1 to {@link Type#MAX_WIDTH}
 * @param fraction bits right of the binary point
 */
public record FixType(boolean signed, int width, int fraction) implements Type<Fix> {
  public FixType {
    if (width < 1 || width > MAX_WIDTH || Math.abs((long) fraction) > MAX_WIDTH) {
      throw new ImpossibleException(
          text(signed, width, fraction)
              + ": widths go from 1 to "
              + MAX_WIDTH
              + " bits, fractions from -"
              + MAX_WIDTH
              + " to "
              + MAX_WIDTH,
          "use a format in that range, or narrower operands");
    }
  }

  private static FixType of(boolean signed, int integer, int fraction) {
    return new FixType(signed, integer + fraction + (signed ? 1 : 0), fraction);
  }

  /** Bits left of the binary point without the sign; numbers are below {@code 2^integer}. */
  public int integer() {
    return width - fraction - (signed ? 1 : 0);
  }

  /** Of a sum. */
  public FixType plus(FixType that) {
    FixType both = union(that);
    return new FixType(both.signed, both.width + 1, both.fraction);
  }

  /** Of a difference; always signed. */
  public FixType minus(FixType that) {
    FixType both = union(that);
    return new FixType(true, both.width + 1, both.fraction);
  }

  /** Of a product. */
  public FixType times(FixType that) {
    return new FixType(signed || that.signed, width + that.width, fraction + that.fraction);
  }

  /** Of the negated number; always signed. */
  public FixType negate() {
    return new FixType(true, width + 1, fraction);
  }

  /** Of the magnitude; unsigned. */
  public FixType abs() {
    return new FixType(false, width, fraction);
  }

  /** Of the number times {@code 2^places}: the same bits, another point. */
  public FixType shl(int places) {
    return new FixType(signed, width, fraction - places);
  }

  /** Of the number rounded to {@code places} fraction bits. */
  public FixType round(int places, Rounding mode) {
    int dropped = fraction - places;
    if (dropped <= 0) {
      return new FixType(signed, width - dropped, places);
    }
    int low = Literals.need(mode.shiftRight(rawMin(), dropped), signed);
    int high = Literals.need(mode.shiftRight(rawMax(), dropped), signed);
    return new FixType(signed, Math.max(low, high), places);
  }

  /** The smallest format that holds the numbers of both. */
  public FixType union(FixType that) {
    return of(
        signed || that.signed,
        Math.max(integer(), that.integer()),
        Math.max(fraction, that.fraction));
  }

  /** Whether every number of {@code that} is one of this format. */
  public boolean holds(FixType that) {
    return union(that).equals(this);
  }

  /** Smallest raw number. */
  public BigInteger rawMin() {
    return signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
  }

  /** Largest raw number. */
  public BigInteger rawMax() {
    return BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
  }

  /** The number that {@code raw} stands for, exactly. */
  BigDecimal value(BigInteger raw) {
    return new BigDecimal(raw).multiply(power(-fraction));
  }

  /** The raw number, in general no integer, that stands for {@code value}, exactly. */
  BigDecimal scaled(BigDecimal value) {
    return value.multiply(power(fraction));
  }

  private static BigDecimal power(int exponent) {
    return exponent >= 0
        ? new BigDecimal(BigInteger.ONE.shiftLeft(exponent))
        : new BigDecimal("0.5").pow(-exponent);
  }

  /** As parameter records and module names show it: {@code s16f11}, {@code u8f0}, {@code s4fm2}. */
  @Override
  public String toString() {
    String point = fraction < 0 ? "m" + -fraction : "" + fraction;
    return (signed ? "s" : "u") + width + "f" + point;
  }

  /** As Java writes it: {@code fix(16, 11)}. */
  String text() {
    return text(signed, width, fraction);
  }

  private static String text(boolean signed, int width, int fraction) {
    return (signed ? "fix(" : "ufix(") + width + ", " + fraction + ")";
  }
}
