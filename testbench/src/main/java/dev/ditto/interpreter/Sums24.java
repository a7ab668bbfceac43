package dev.ditto.interpreter;

/** Sums of 32 bits as the 24 bits that {@link dev.ditto.accel.isa.Space#Y24} has in memory. */
final class Sums24 {
  private static final int NARROW = 3;
  private static final int WIDE = 4;

  private Sums24() {}

  /** What LOAD makes of them. */
  static byte[] widened(byte[] sums) {
    byte[] wide = new byte[sums.length / NARROW * WIDE];
    for (int i = 0; i < sums.length / NARROW; i++) {
      System.arraycopy(sums, NARROW * i, wide, WIDE * i, NARROW);
      wide[WIDE * i + NARROW] = (byte) (sums[NARROW * i + 2] >> 7);
    }
    return wide;
  }

  /** What STORE makes of them. */
  static byte[] narrowed(byte[] sums) {
    byte[] narrow = new byte[sums.length / WIDE * NARROW];
    for (int i = 0; i < sums.length / WIDE; i++) {
      System.arraycopy(sums, WIDE * i, narrow, NARROW * i, NARROW);
    }
    return narrow;
  }
}
