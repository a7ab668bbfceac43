package dev.ditto.cosim.regress;

import dev.ditto.model.golden.CodeType;
import java.util.Random;

/** What codes or weights are like. */
public enum Fill {
  /** Any byte. */
  ANY,
  /** Near zero. */
  SMALL,
  /** Nine in ten are zero. */
  SPARSE,
  /** All zero. */
  ZERO,
  /** All the smallest that a quantiser makes. */
  LOWEST,
  /** All the largest. */
  HIGHEST,
  /** Smallest and largest by turns. */
  ALTERNATING,
  /** Around the values at which a digit code changes. */
  EDGES;

  private static final int[] EDGE_VALUES = {
    -128, -127, -113, -112, -111, -17, -16, -15, -9, -8, -7, -1, 0, 1, 7, 8, 9, 15, 16, 17, 111,
    112, 113, 119, 120, 121, 127
  };

  private static final int SMALL_RANGE = 9;

  /** So many bytes of it. */
  byte[] bytes(int length, CodeType type, Random random) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = value(i, type, random);
    }
    return bytes;
  }

  private byte value(int place, CodeType type, Random random) {
    boolean signed = type == CodeType.SIGNED;
    byte lowest = (byte) (signed ? -127 : 0);
    byte highest = (byte) (signed ? 127 : 255);
    return switch (this) {
      case ANY -> (byte) random.nextInt(256);
      case SMALL -> (byte) (random.nextInt(SMALL_RANGE) - (signed ? SMALL_RANGE / 2 : 0));
      case SPARSE -> random.nextInt(10) == 0 ? (byte) random.nextInt(256) : 0;
      case ZERO -> 0;
      case LOWEST -> lowest;
      case HIGHEST -> highest;
      case ALTERNATING -> place % 2 == 0 ? lowest : highest;
      case EDGES -> (byte) EDGE_VALUES[random.nextInt(EDGE_VALUES.length)];
    };
  }
}
