package dev.ditto.hdl.sim;

/**
 * Words of memories. A memory is an array in which each of its words takes one or several array
 * elements. Beyond the end it reads zero and is not written.
 */
final class Cells {
  private Cells() {}

  /** Reads a word; one beyond the end is zero. */
  static void read(long[] v, int d, long[] memory, long address, int words, int depth) {
    if (Long.compareUnsigned(address, depth) < 0) {
      System.arraycopy(memory, (int) address * words, v, d, words);
    } else {
      Places.clear(v, d, words);
    }
  }

  static long read(long[] memory, long address, int depth) {
    return Long.compareUnsigned(address, depth) < 0 ? memory[(int) address] : 0;
  }

  static void write(long[] memory, long address, long data, int depth) {
    if (Long.compareUnsigned(address, depth) < 0) {
      memory[(int) address] = data;
    }
  }

  /** Writes the lanes of a word of one word whose mask bits are one. */
  static void write(long[] memory, long address, long data, long mask, int lane, int depth) {
    if (Long.compareUnsigned(address, depth) < 0) {
      long bits = 0;
      long ones = -1L >>> -lane;
      for (long left = mask; left != 0; left &= left - 1) {
        bits |= ones << Long.numberOfTrailingZeros(left) * lane;
      }
      memory[(int) address] = memory[(int) address] & ~bits | data & bits;
    }
  }

  static void write(long[] memory, long address, long[] v, int a, int words, int depth) {
    if (Long.compareUnsigned(address, depth) < 0) {
      System.arraycopy(v, a, memory, (int) address * words, words);
    }
  }

  /** Writes the lanes of a wide word whose mask bits are one. */
  static void write(
      long[] memory, long address, long[] v, int a, int mask, int lane, int width, int depth) {
    if (Long.compareUnsigned(address, depth) >= 0) {
      return;
    }
    int base = (int) address * Words.count(width);
    for (int i = 0; i < width / lane; i++) {
      if (Words.bit(v, mask, i) != 0) {
        copyBits(memory, base, v, a, i * lane, lane);
      }
    }
  }

  private static void copyBits(long[] to, int base, long[] from, int a, int start, int length) {
    int end = start + length;
    for (int at = start; at < end; ) {
      int word = at >>> 6;
      int stop = Math.min(end, (word + 1) << 6);
      long bits = -1L >>> -(stop - at) << at;
      to[base + word] = to[base + word] & ~bits | from[a + word] & bits;
      at = stop;
    }
  }
}
