package dev.ditto.arithmetic;

/**
 * A checksum of words at places that does not depend on their order: the sum modulo 2^32 of one
 * number for each word, in which every bit of place and data turns several bits.
 *
 * <pre>
 *   folded = word cut into pieces of 32 bits, piece i rotated left by 5 i, all exclusive-or
 *   mixed  = folded ^ place ^ rotl(place, 16) ^ 0x9e3779b9
 *   number = mixed ^ rotl(mixed, 9) ^ rotl(mixed, 20)
 * </pre>
 *
 * <p>Any one wrong piece shows, and a missing word shows even if it is zero. Two words that have
 * changed places show because exclusive-or and addition do not distribute. It finds faults, not
 * malice.
 */
public final class PlacedSum {
  /** How far a piece is rotated more than the one before. */
  public static final int FOLD = 5;

  /** How far a place is rotated. */
  public static final int SPREAD = 16;

  /** Makes a zero at place zero count. */
  public static final int SEED = 0x9e3779b9;

  /** How far a number is rotated before it is mixed with itself, first. */
  public static final int MIX_FIRST = 9;

  /** The same, second. */
  public static final int MIX_SECOND = 20;

  private int sum;

  /**
   * Adds a word.
   *
   * @param pieces low bits first
   */
  public void add(int place, int... pieces) {
    int mixed = place ^ Integer.rotateLeft(place, SPREAD) ^ SEED;
    for (int i = 0; i < pieces.length; i++) {
      mixed ^= Integer.rotateLeft(pieces[i], FOLD * i);
    }
    sum += mixed ^ Integer.rotateLeft(mixed, MIX_FIRST) ^ Integer.rotateLeft(mixed, MIX_SECOND);
  }

  /**
   * Adds a word of bytes.
   *
   * @param at first of them, the lowest
   */
  public void add(int place, byte[] bytes, int at, int length) {
    int[] pieces = new int[(length + 3) / 4];
    for (int i = 0; i < length; i++) {
      pieces[i / 4] |= (bytes[at + i] & 0xff) << 8 * (i % 4);
    }
    add(place, pieces);
  }

  /** The sum so far. */
  public int value() {
    return sum;
  }
}
