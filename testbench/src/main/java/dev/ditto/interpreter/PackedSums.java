package dev.ditto.interpreter;

import dev.ditto.accel.isa.Space;

/**
 * Sums of 32 bits as the fewer bits that they have in memory, one behind the other, lowest bits
 * first; see {@link Space#packed}.
 *
 * @param bits of a sum in memory, 8 .. 32; all sums together are whole bytes
 */
record PackedSums(int bits) {

  /** What LOAD makes of bytes of memory; only packed sums change. */
  static byte[] loaded(Space space, byte[] data) {
    return space.isPacked() ? new PackedSums(space.sumBits()).widened(data) : data;
  }

  /** What STORE makes of words of a scratchpad; only sums that are to be packed change. */
  static byte[] stored(Space space, byte[] words) {
    return space.isPacked() ? new PackedSums(space.sumBits()).narrowed(words) : words;
  }

  /** What LOAD makes of them: four bytes each, the sign extended. */
  byte[] widened(byte[] packed) {
    byte[] wide = new byte[(int) ((long) packed.length * Byte.SIZE / bits) * Integer.BYTES];
    long waiting = 0;
    int count = 0;
    int to = 0;
    for (byte next : packed) {
      waiting |= (next & 0xffL) << count;
      count += Byte.SIZE;
      if (count >= bits) {
        long sum = waiting << Long.SIZE - bits >> Long.SIZE - bits;
        for (int i = 0; i < Integer.BYTES; i++) {
          wide[to++] = (byte) (sum >> Byte.SIZE * i);
        }
        waiting >>>= bits;
        count -= bits;
      }
    }
    return wide;
  }

  /** What STORE makes of them: the low bits of each. */
  byte[] narrowed(byte[] sums) {
    byte[] packed = new byte[(int) ((long) sums.length / Integer.BYTES * bits / Byte.SIZE)];
    long waiting = 0;
    int count = 0;
    int to = 0;
    for (int from = 0; from < sums.length; from += Integer.BYTES) {
      for (int bit = 0; bit < bits; bit += Byte.SIZE) {
        int some = Math.min(Byte.SIZE, bits - bit);
        waiting |= (sums[from + bit / Byte.SIZE] & (1L << some) - 1) << count + bit;
      }
      count += bits;
      while (count >= Byte.SIZE) {
        packed[to++] = (byte) waiting;
        waiting >>>= Byte.SIZE;
        count -= Byte.SIZE;
      }
    }
    return packed;
  }
}
