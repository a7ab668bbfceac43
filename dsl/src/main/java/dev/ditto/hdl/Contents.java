package dev.ditto.hdl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** The words of a ROM, and what a memory holds at first: checked, and made bits. */
final class Contents {
  private final Op op;
  private final Type<?> type;
  private int wrong;

  private Contents(Op op, Type<?> type) {
    this.op = op;
    this.type = type;
  }

  /** The same words as a list. */
  static List<Long> boxed(long... words) {
    return LongStream.of(words).boxed().toList();
  }

  /**
   * The bits of each word, as an unsigned number. The first word that the type does not hold is
   * reported.
   */
  static List<BigInteger> of(Op op, Type<?> type, List<? extends Number> words) {
    Contents contents = new Contents(op, type);
    List<BigInteger> bits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      bits.add(contents.bits(i, words.get(i)));
    }
    return bits;
  }

  private BigInteger bits(int index, Number word) {
    BigDecimal value = decimal(word);
    if (value == null) {
      return wrong(index, word + " is no number", "give whole or decimal numbers");
    }
    if (type instanceof FixType fix) {
      FixLiteral literal = FixLiteral.exact(value, fix);
      return literal.what() == null
          ? Literals.pattern(literal.raw(), fix.width())
          : wrong(
              index,
              literal.what(),
              "round it first: FixNumber.of(x, type, HALF_UP).toBigDecimal()");
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return wrong(index, word + " is no whole number", "round it first, or use a fix(...) type");
    }
    BigInteger number = value.toBigInteger();
    int width = type.width();
    boolean signed = type.signed();
    if (Literals.fits(number, width, signed)) {
      return Literals.pattern(number, width);
    }
    BigInteger low = signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
    BigInteger high = Literals.ones(signed ? width - 1 : width);
    return wrong(
        index,
        number + " does not fit " + type,
        "use words from " + low + " to " + high + ", or a wider type");
  }

  /** Null for what is no number: an infinite one, or a class of the user's. */
  private static BigDecimal decimal(Number word) {
    if (word instanceof BigDecimal decimal) {
      return decimal;
    } else if (word instanceof BigInteger whole) {
      return new BigDecimal(whole);
    } else if (word instanceof Double || word instanceof Float) {
      double value = word.doubleValue();
      return Double.isFinite(value) ? new BigDecimal(value) : null;
    }
    boolean whole =
        word instanceof Long
            || word instanceof Integer
            || word instanceof Short
            || word instanceof Byte;
    return whole ? BigDecimal.valueOf(word.longValue()) : null;
  }

  private BigInteger wrong(int index, String what, String fix) {
    if (wrong++ == 0) {
      op.report("literal", "word " + index + ": " + what, fix);
    }
    return BigInteger.ZERO;
  }
}
