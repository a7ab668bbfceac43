package dev.ditto.cosim.regress;

import java.util.Random;

/** Independent streams of random numbers from seeds that may be as alike as 1, 2, 3. */
final class Seeds {
  private Seeds() {}

  /**
   * A stream. Its numbers are those of {@link Random}, whose algorithm is laid down, so they are
   * the same everywhere.
   *
   * @param purpose tells apart the streams of one seed
   */
  static Random random(long seed, int purpose) {
    return new Random(mix(mix(seed) + purpose));
  }

  /** Spreads a difference in any bit over all bits: the finaliser of MurmurHash3. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
