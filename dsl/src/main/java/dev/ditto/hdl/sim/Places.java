package dev.ditto.hdl.sim;

/**
 * Moving bits about: shifts, slices, concatenations and extensions of values of more than 64 bits;
 * see {@link Words}. Shifts by large distances of narrow values are here, too.
 */
final class Places {
  private Places() {}

  static void copy(long[] v, int d, int a, int words) {
    System.arraycopy(v, a, v, d, words);
  }

  static void clear(long[] v, int d, int words) {
    for (int i = 0; i < words; i++) {
      v[d + i] = 0;
    }
  }

  /** A shift distance that may itself be wide: anything too large becomes the largest int. */
  static long distance(long[] v, int b, int width) {
    for (int i = 1; i < Words.count(width); i++) {
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
    for (int i = Words.count(width) - 1; i >= 0; i--) {
      int from = i - first;
      long low = from >= 0 ? v[a + from] << shift : 0;
      long high = shift > 0 && from > 0 ? v[a + from - 1] >>> -shift : 0;
      v[d + i] = low | high;
    }
    Words.trim(v, d, width);
  }

  static void shiftRight(long[] v, int d, int a, long distance, int width) {
    slice(v, d, a, width, near(distance, width), width);
  }

  static void shiftRightSigned(long[] v, int d, int a, long distance, int width) {
    int places = near(distance, width);
    slice(v, d, a, width, places, width);
    if (Words.bit(v, a, width - 1) != 0) {
      fill(v, d, width - places, width);
    }
  }

  /** Sets bits {@code from} up to the width. */
  private static void fill(long[] v, int d, int from, int width) {
    if (from < width) {
      int word = from >>> 6;
      v[d + word] |= -1L << from;
      for (int i = word + 1; i < Words.count(width); i++) {
        v[d + i] = -1;
      }
      Words.trim(v, d, width);
    }
  }

  /** {@code width} bits from {@code low} on; those beyond the source are zero. */
  static void slice(long[] v, int d, int a, int widthA, int low, int width) {
    int first = low >>> 6;
    int shift = low & 63;
    for (int i = 0; i < Words.count(width); i++) {
      int from = first + i;
      long right = from < Words.count(widthA) ? v[a + from] >>> shift : 0;
      long left = shift > 0 && from + 1 < Words.count(widthA) ? v[a + from + 1] << -shift : 0;
      v[d + i] = right | left;
    }
    Words.trim(v, d, width);
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

  /** Sets {@code times} places side by side that were zero to one value. */
  static void repeat(long[] v, int d, int at, long x, int width, int times) {
    if (x != 0) {
      for (int i = 0; i < times; i++) {
        insert(v, d, at + i * width, x, width);
      }
    }
  }

  /** Sets a place that was zero from a wide value. */
  static void insertWide(long[] v, int d, int at, int a, int width) {
    for (int i = 0; i < Words.count(width); i++) {
      insert(v, d, at + 64 * i, v[a + i], Math.min(64, width - 64 * i));
    }
  }

  /** Extends a value of one word with its sign; {@code x} fills its whole word. */
  static void extendNarrow(long[] v, int d, long x, int width) {
    v[d] = x;
    long sign = x >> 63;
    for (int i = 1; i < Words.count(width); i++) {
      v[d + i] = sign;
    }
    Words.trim(v, d, width);
  }

  static void extend(long[] v, int d, int a, int widthA, int width) {
    clear(v, d, Words.count(width));
    copy(v, d, a, Words.count(widthA));
  }

  static void extendSigned(long[] v, int d, int a, int widthA, int width) {
    extend(v, d, a, widthA, width);
    if (Words.bit(v, a, widthA - 1) != 0) {
      fill(v, d, widthA, width);
    }
  }

  static long shiftLeft(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? 0 : a << distance;
  }

  static long shiftRight(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? 0 : a >>> distance;
  }

  static long shiftRightSigned(long a, long distance) {
    return Long.compareUnsigned(distance, 64) >= 0 ? a >> 63 : a >> distance;
  }
}
