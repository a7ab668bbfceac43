package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Ranges of literals. */
final class Literals {
  private Literals() {}

  /** {@code width} ones. */
  static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  static boolean fits(BigInteger value, int width, boolean signed) {
    return signed ? value.bitLength() < width : value.signum() >= 0 && value.bitLength() <= width;
  }

  /** The bits of a value modulo its width, as an unsigned number. */
  static BigInteger pattern(BigInteger value, int width) {
    return value.mod(BigInteger.ONE.shiftLeft(width));
  }

  /** Bits that a literal needs. */
  static int need(BigInteger value, boolean signed) {
    return signed ? value.bitLength() + 1 : Math.max(1, value.bitLength());
  }

  static void check(Op op, BigInteger value, int width, boolean signed) {
    if (!fits(value, width, signed)) {
      BigInteger one = BigInteger.ONE;
      BigInteger low = signed ? one.shiftLeft(width - 1).negate() : BigInteger.ZERO;
      BigInteger high = one.shiftLeft(signed ? width - 1 : width).subtract(one);
      String number = signed ? "signed" : "unsigned";
      op.report(
          "literal",
          "the literal "
              + value
              + " does not fit "
              + number
              + " "
              + bits(width)
              + " ("
              + low
              + " to "
              + high
              + ")",
          value.signum() < 0 && !signed
              ? "use a signed value, or a literal from 0 to " + high
              : "use a literal in that range, or " + need(value, signed) + " bits");
    }
  }

  static BigDecimal of(boolean value) {
    return value ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  static String bits(int width) {
    return width == 1 ? "1 bit" : width + " bits";
  }
}
