package dev.ditto.hdl.sim;

/**
 * Operators on values of more than 64 bits, which lie in several words of the state array, least
 * significant first, with zeros above their width. Generated code calls these by name; a
 * destination never overlaps an operand.
 */
final class Words {
  private Words() {}

  private static int count(int width) {
    return (width + 63) >>> 6;
  }

  /** Clears the bits of the last word that are beyond the width. */
  private static void trim(long[] v, int d, int width) {
    int spare = -width & 63;
    if (spare != 0) {
      v[d + count(width) - 1] &= -1L >>> spare;
    }
  }

  static void copy(long[] v, int d, int a, int words) {
    System.arraycopy(v, a, v, d, words);
  }

  static void clear(long[] v, int d, int words) {
    for (int i = 0; i < words; i++) {
      v[d + i] = 0;
    }
  }

  static void add(long[] v, int d, int a, int b, int width) {
    long carry = 0;
    for (int i = 0; i < count(width); i++) {
      long x = v[a + i];
      long sum = x + v[b + i];
      long more = sum + carry;
      carry = Long.compareUnsigned(sum, x) < 0 || Long.compareUnsigned(more, sum) < 0 ? 1 : 0;
      v[d + i] = more;
    }
    trim(v, d, width);
  }

  static void sub(long[] v, int d, int a, int b, int width) {
    long borrow = 0;
    for (int i = 0; i < count(width); i++) {
      long x = v[a + i];
      long difference = x - v[b + i];
      long less = difference - borrow;
      boolean borrows =
          Long.compareUnsigned(x, v[b + i]) < 0 || Long.compareUnsigned(difference, borrow) < 0;
      borrow = borrows ? 1 : 0;
      v[d + i] = less;
    }
    trim(v, d, width);
  }

  static void negate(long[] v, int d, int a, int width) {
    long carry = 1;
    for (int i = 0; i < count(width); i++) {
      long x = ~v[a + i] + carry;
      carry = carry != 0 && x == 0 ? 1 : 0;
      v[d + i] = x;
    }
    trim(v, d, width);
  }

  static void not(long[] v, int d, int a, int width) {
    for (int i = 0; i < count(width); i++) {
      v[d + i] = ~v[a + i];
    }
    trim(v, d, width);
  }

  static void and(long[] v, int d, int a, int b, int width) {
    for (int i = 0; i < count(width); i++) {
      v[d + i] = v[a + i] & v[b + i];
    }
  }

  static void or(long[] v, int d, int a, int b, int width) {
    for (int i = 0; i < count(width); i++) {
      v[d + i] = v[a + i] | v[b + i];
    }
  }

  static void xor(long[] v, int d, int a, int b, int width) {
    for (int i = 0; i < count(width); i++) {
      v[d + i] = v[a + i] ^ v[b + i];
    }
  }

  /** Product of unsigned values of the two widths, as wide as both together. */
  static void multiply(long[] v, int d, int a, int widthA, int b, int widthB) {
    int width = widthA + widthB;
    clear(v, d, count(width));
    for (int i = 0; i < count(widthA); i++) {
      long carry = 0;
      for (int j = 0; j < count(widthB) && i + j < count(width); j++) {
        long x = v[a + i];
        long y = v[b + j];
        long low = x * y;
        long high = Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
        long sum = low + carry;
        high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        long total = v[d + i + j] + sum;
        high += Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
        v[d + i + j] = total;
        carry = high;
      }
      if (i + count(widthB) < count(width)) {
        v[d + i + count(widthB)] = carry;
      }
    }
  }

  /** The same of signed values: what an unsigned product has too much is taken off again. */
  static void multiplySigned(long[] v, int d, int a, int widthA, int b, int widthB) {
    multiply(v, d, a, widthA, b, widthB);
    int width = widthA + widthB;
    if (bit(v, a, widthA - 1) != 0) {
      subtractShifted(v, d, b, widthB, widthA, width);
    }
    if (bit(v, b, widthB - 1) != 0) {
      subtractShifted(v, d, a, widthA, widthB, width);
    }
    trim(v, d, width);
  }

  private static void subtractShifted(long[] v, int d, int a, int widthA, int places, int width) {
    long borrow = 0;
    int first = places >>> 6;
    int shift = places & 63;
    for (int i = first; i < count(width); i++) {
      int from = i - first;
      long low = from < count(widthA) ? v[a + from] << shift : 0;
      long high =
          shift > 0 && from > 0 && from - 1 < count(widthA) ? v[a + from - 1] >>> -shift : 0;
      long y = low | high;
      long x = v[d + i];
      long difference = x - y;
      boolean borrows =
          Long.compareUnsigned(x, y) < 0 || Long.compareUnsigned(difference, borrow) < 0;
      v[d + i] = difference - borrow;
      borrow = borrows ? 1 : 0;
    }
  }

  static long equal(long[] v, int a, int b, int width) {
    for (int i = 0; i < count(width); i++) {
      if (v[a + i] != v[b + i]) {
        return 0;
      }
    }
    return 1;
  }

  static long less(long[] v, int a, int b, int width) {
    for (int i = count(width) - 1; i >= 0; i--) {
      if (v[a + i] != v[b + i]) {
        return Long.compareUnsigned(v[a + i], v[b + i]) < 0 ? 1 : 0;
      }
    }
    return 0;
  }

  static long lessSigned(long[] v, int a, int b, int width) {
    long signA = bit(v, a, width - 1);
    long signB = bit(v, b, width - 1);
    return signA != signB ? signA : less(v, a, b, width);
  }

  static long all(long[] v, int a, int width) {
    for (int i = 0; i < count(width) - 1; i++) {
      if (v[a + i] != -1) {
        return 0;
      }
    }
    return v[a + count(width) - 1] == -1L >>> (-width & 63) ? 1 : 0;
  }

  static long any(long[] v, int a, int width) {
    for (int i = 0; i < count(width); i++) {
      if (v[a + i] != 0) {
        return 1;
      }
    }
    return 0;
  }

  static long parity(long[] v, int a, int width) {
    long bits = 0;
    for (int i = 0; i < count(width); i++) {
      bits ^= v[a + i];
    }
    return Long.bitCount(bits) & 1;
  }

  static long bit(long[] v, int a, int index) {
    return v[a + (index >>> 6)] >>> index & 1;
  }

  /** A shift distance that may itself be wide: anything too large becomes the largest int. */
  static long distance(long[] v, int b, int width) {
    for (int i = 1; i < count(width); i++) {
      if (v[b + i] != 0) {
        return Integer.MAX_VALUE;
      }
    }
    return v[b] >>> 31 != 0 ? Integer.MAX_VALUE : v[b];
  }

  private static int near(long distance, int width) {
    return Long.compareUnsigned(distance, width) >= 0 ? width : (int) distance;
  }

  static void shiftLeft(long[] v, int d, int a, long distance, int width) {
    int places = near(distance, width);
    int first = places >>> 6;
    int shift = places & 63;
    for (int i = count(width) - 1; i >= 0; i--) {
      int from = i - first;
      long low = from >= 0 ? v[a + from] << shift : 0;
      long high = shift > 0 && from > 0 ? v[a + from - 1] >>> -shift : 0;
      v[d + i] = low | high;
    }
    trim(v, d, width);
  }

  static void shiftRight(long[] v, int d, int a, long distance, int width) {
    slice(v, d, a, width, near(distance, width), width);
  }

  static void shiftRightSigned(long[] v, int d, int a, long distance, int width) {
    int places = near(distance, width);
    slice(v, d, a, width, places, width);
    if (bit(v, a, width - 1) != 0) {
      fill(v, d, width - places, width);
    }
  }

  /** Sets bits {@code from} up to the width. */
  private static void fill(long[] v, int d, int from, int width) {
    if (from < width) {
      int word = from >>> 6;
      v[d + word] |= -1L << from;
      for (int i = word + 1; i < count(width); i++) {
        v[d + i] = -1;
      }
      trim(v, d, width);
    }
  }

  /** {@code width} bits from {@code low} on; those beyond the source are zero. */
  static void slice(long[] v, int d, int a, int widthA, int low, int width) {
    int first = low >>> 6;
    int shift = low & 63;
    for (int i = 0; i < count(width); i++) {
      int from = first + i;
      long right = from < count(widthA) ? v[a + from] >>> shift : 0;
      long left = shift > 0 && from + 1 < count(widthA) ? v[a + from + 1] << -shift : 0;
      v[d + i] = right | left;
    }
    trim(v, d, width);
  }

  /** Sets a place that was zero; {@code x} has no bits beyond its width. */
  static void insert(long[] v, int d, int at, long x, int width) {
    int word = d + (at >>> 6);
    int shift = at & 63;
    v[word] |= x << shift;
    if (shift + width > 64) {
      v[word + 1] |= x >>> -shift;
    }
  }

  /** Sets a place that was zero from a wide value. */
  static void insertWide(long[] v, int d, int at, int a, int width) {
    for (int i = 0; i < count(width); i++) {
      insert(v, d, at + 64 * i, v[a + i], Math.min(64, width - 64 * i));
    }
  }

  /** Extends a value of one word with its sign; {@code x} fills its whole word. */
  static void extendNarrow(long[] v, int d, long x, int width) {
    v[d] = x;
    long sign = x >> 63;
    for (int i = 1; i < count(width); i++) {
      v[d + i] = sign;
    }
    trim(v, d, width);
  }

  static void extend(long[] v, int d, int a, int widthA, int width) {
    clear(v, d, count(width));
    copy(v, d, a, count(widthA));
  }

  static void extendSigned(long[] v, int d, int a, int widthA, int width) {
    extend(v, d, a, widthA, width);
    if (bit(v, a, widthA - 1) != 0) {
      fill(v, d, widthA, width);
    }
  }

  static long parity(long a) {
    return Long.bitCount(a) & 1;
  }

  // Narrow values whose shift distance may be as large as the width or larger.

  static long shiftLeft(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? 0 : a << distance;
  }

  static long shiftRight(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? 0 : a >>> distance;
  }

  static long shiftRightSigned(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? a >> 63 : a >> distance;
  }

  // Memories

  /** Reads a word; one beyond the end is zero. */
  static void read(long[] v, int d, long[] memory, long address, int words, int depth) {
    if (Long.compareUnsigned(address, depth) < 0) {
      System.arraycopy(memory, (int) address * words, v, d, words);
    } else {
      clear(v, d, words);
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
    int base = (int) address * count(width);
    for (int i = 0; i < width / lane; i++) {
      if (bit(v, mask, i) != 0) {
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
