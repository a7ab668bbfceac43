package dev.ditto.hdl.sim.coverage;

/**
 * For each bit of some words, how often it was one. The 64 counts of a word lie across: the digits
 * of weight two to the power of i are one word, so that 64 counts go up at a time.
 */
final class BitCounts {
  /** Digits kept from the start on: as many words as a processor fetches at once. */
  private static final int LOW = 8;

  private final long[] low;

  /** By word, the higher digits; null until there are any. */
  private final long[][] high;

  BitCounts(int words) {
    low = new long[LOW * words];
    high = new long[words][];
  }

  /** Counts the ones. */
  void add(int word, long ones) {
    long carry = ones;
    for (int i = LOW * word; carry != 0; i++) {
      if (i == LOW * word + LOW) {
        addHigh(word, carry);
        return;
      }
      long digit = low[i];
      low[i] = digit ^ carry;
      carry &= digit;
    }
  }

  private void addHigh(int word, long ones) {
    if (high[word] == null) {
      high[word] = new long[Long.SIZE - LOW];
    }
    long carry = ones;
    for (int i = 0; carry != 0; i++) {
      long digit = high[word][i];
      high[word][i] = digit ^ carry;
      carry &= digit;
    }
  }

  long count(int word, int bit) {
    long count = 0;
    for (int i = 0; i < LOW; i++) {
      count |= (low[LOW * word + i] >>> bit & 1) << i;
    }
    for (int i = LOW; high[word] != null && i < Long.SIZE; i++) {
      count |= (high[word][i - LOW] >>> bit & 1) << i;
    }
    return count;
  }
}
