package dev.ditto.hdl.sim;

import java.math.BigInteger;

/** Numbers in 64-bit words, least significant first. */
final class Bits {
  private Bits() {}

  /** The unsigned number of a width that starts at a word. */
  static BigInteger number(long[] words, int from, int width) {
    byte[] bytes = new byte[(width + 7) / 8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[bytes.length - 1 - i] = (byte) (words[from + i / 8] >>> 8 * (i % 8));
    }
    return new BigInteger(1, bytes);
  }
}
