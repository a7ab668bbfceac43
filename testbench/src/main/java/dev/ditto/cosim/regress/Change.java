package dev.ditto.cosim.regress;

import dev.ditto.model.golden.CodeType;
import java.util.Random;

/** How codes differ from those of the step before. */
public enum Change {
  /** Not at all: every difference is zero. */
  NONE,
  /** A quarter moves a little, a quarter goes anywhere. */
  MIXED,
  /** All move a little. */
  LITTLE,
  /** One in fifty goes anywhere. */
  FEW,
  /** A single code. */
  ONE,
  /** Each to the other end of the range: differences of up to 255 either way. */
  FLIP,
  /** Every second code to the other end of the range. */
  FLIP_HALF,
  /** All go anywhere. */
  ALL;

  private static final int LITTLE_RANGE = 9;

  /** The codes after such a change. */
  byte[] of(byte[] codes, CodeType type, Random random) {
    byte[] changed = codes.clone();
    int only = random.nextInt(codes.length);
    for (int i = 0; i < codes.length; i++) {
      changed[i] =
          switch (this) {
            case NONE -> codes[i];
            case MIXED ->
                switch (random.nextInt(4)) {
                  case 0 -> any(random);
                  case 1 -> little(codes[i], type, random);
                  default -> codes[i];
                };
            case LITTLE -> little(codes[i], type, random);
            case FEW -> random.nextInt(50) == 0 ? any(random) : codes[i];
            case ONE -> i == only ? any(random) : codes[i];
            case FLIP -> otherEnd(codes[i], type);
            case FLIP_HALF -> i % 2 == 0 ? otherEnd(codes[i], type) : codes[i];
            case ALL -> any(random);
          };
    }
    return changed;
  }

  private static byte any(Random random) {
    return (byte) random.nextInt(256);
  }

  private static byte little(byte code, CodeType type, Random random) {
    int moved = type.value(code) + random.nextInt(LITTLE_RANGE) - LITTLE_RANGE / 2;
    boolean signed = type == CodeType.SIGNED;
    return (byte) Math.max(signed ? -128 : 0, Math.min(signed ? 127 : 255, moved));
  }

  private static byte otherEnd(byte code, CodeType type) {
    if (type == CodeType.SIGNED) {
      return (byte) (code < 0 ? 127 : -128);
    }
    return (byte) ((code & 0xff) < 128 ? 255 : 0);
  }
}
