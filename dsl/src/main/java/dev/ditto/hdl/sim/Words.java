package dev.ditto.hdl.sim;

/**
 * Arithmetic and comparison of values of more than 64 bits, which lie in several words of the state
 * array, least significant first, with zeros above their width. Generated code calls these by name;
 * a destination never overlaps an operand.
 */
final class Words {
  private Words() {}

  static int count(int width) {
    return (width + 63) >>> 6;
  }

  /** Clears the bits of the last word that are beyond the width. */
  static void trim(long[] v, int d, int width) {
    int spare = -width & 63;
    if (spare != 0) {
      v[d + count(width) - 1] &= -1L >>> spare;
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
    Places.clear(v, d, count(width));
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

  static long parity(long a) {
    return Long.bitCount(a) & 1;
  }
}
