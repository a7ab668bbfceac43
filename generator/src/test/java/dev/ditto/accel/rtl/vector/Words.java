package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.ChannelParameter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Words of scratchpads for tests, as numbers. */
final class Words {
  private Words() {}

  /** Random words. */
  static BigInteger[] noise(int depth, int bits, Random random) {
    return Stream.generate(() -> new BigInteger(bits, random))
        .limit(depth)
        .toArray(BigInteger[]::new);
  }

  /** Puts channel {@code n} of those that begin at word {@code first} into PARAM. */
  static void set(BigInteger[] param, int first, int lanes, int n, ChannelParameter channel) {
    set(param, first, lanes, n, channel::put);
  }

  /** Puts the bytes of channel {@code n} of those that begin at word {@code first} into PARAM. */
  static void set(BigInteger[] param, int first, int lanes, int n, Consumer<ByteBuffer> bytes) {
    var buffer = ByteBuffer.allocate(ChannelParameter.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.accept(buffer);
    BigInteger low = with(BigInteger.ZERO, 0, 64, buffer.getLong(0));
    BigInteger both = with(low, 64, 64, buffer.getLong(8));
    set(param, first, lanes, n, 8 * ChannelParameter.BYTES, both);
  }

  /** Puts the lowest bits of a number into lane {@code n} of words that begin at {@code first}. */
  static void set(BigInteger[] words, int first, int lanes, int n, int bits, BigInteger value) {
    int at = first + n / lanes;
    words[at] = with(words[at], bits * (n % lanes), bits, value);
  }

  /** A word of which some bits are those of a number, of either sign. */
  static BigInteger with(BigInteger word, int low, int bits, long value) {
    return with(word, low, bits, BigInteger.valueOf(value));
  }

  private static BigInteger with(BigInteger word, int low, int bits, BigInteger value) {
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return word.andNot(mask.shiftLeft(low)).or(value.and(mask).shiftLeft(low));
  }

  /** A word of ROW that holds a {@link MultiplyAdd}. */
  static BigInteger multiplyAdd(long multiplier, long offset, long shift) {
    BigInteger word = with(BigInteger.ZERO, 0, 18, multiplier);
    return with(with(word, 18, 48, offset), 66, 6, shift);
  }
}
