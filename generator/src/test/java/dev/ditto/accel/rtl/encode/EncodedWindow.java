package dev.ditto.accel.rtl.encode;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.DigitCode;
import java.math.BigInteger;

/** What an encoded window says, read off its word: for tests. */
public record EncodedWindow(int[] values, int tokens, int[] digits) {

  /** Reads a word: the value of each element, from the digits whose flags are set. */
  public static EncodedWindow read(WindowFormat format, BigInteger word) {
    int[] values = new int[WindowFormat.ELEMENTS];
    int[] digits = new int[format.flags()];
    int tokens = 0;
    for (int i = 0; i < format.flags(); i++) {
      digits[i] = Bench.field(word, format.flags() + i * format.digitBits(), format.digitBits());
      if (word.testBit(i)) {
        tokens++;
        values[i % WindowFormat.ELEMENTS] += digits[i] << (i < WindowFormat.ELEMENTS ? 0 : 4);
      }
    }
    return new EncodedWindow(values, tokens, digits);
  }

  /** The word for given differences (codes in a dense array) of which the first ones exist. */
  public static BigInteger write(WindowFormat format, int[] values, int channels) {
    BigInteger word = BigInteger.ZERO;
    for (int i = 0; i < format.flags(); i++) {
      int value = values[i % WindowFormat.ELEMENTS];
      boolean exists = i % WindowFormat.ELEMENTS < channels;
      int digit =
          format.digits() == 1
              ? value
              : i < WindowFormat.ELEMENTS
                  ? DigitCode.FIVE_BIT.low(value)
                  : DigitCode.FIVE_BIT.high(value);
      if (exists && (format.dense() || digit != 0)) {
        word = word.setBit(i);
      }
      long raw = digit & ((1 << format.digitBits()) - 1);
      word = word.or(BigInteger.valueOf(raw).shiftLeft(format.flags() + i * format.digitBits()));
    }
    return word;
  }
}
