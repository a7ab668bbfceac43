package dev.ditto.accel.rtl.vector;

import dev.ditto.accel.isa.ChannelParameter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Words of scratchpads for tests: numbers, in which a channel has its bits. */
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
    BigInteger high = BigInteger.valueOf(buffer.getLong(8)).shiftLeft(64);
    BigInteger low = new BigInteger(Long.toUnsignedString(buffer.getLong(0)));
    set(param, first, lanes, n, 8 * ChannelParameter.BYTES, high.or(low));
  }

  /** Puts the lowest bits of a number into word {@code first + n / lanes}. */
  static void set(BigInteger[] words, int first, int lanes, int n, int bits, BigInteger value) {
    BigInteger mask = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    int at = first + n / lanes;
    int low = bits * (n % lanes);
    words[at] = words[at].andNot(mask.shiftLeft(low)).or(value.and(mask).shiftLeft(low));
  }
}
