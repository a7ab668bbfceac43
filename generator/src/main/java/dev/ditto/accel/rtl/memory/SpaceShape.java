package dev.ditto.accel.rtl.memory;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import java.util.List;

/**
 * A scratchpad as LOAD and STORE see it.
 *
 * @param space which
 * @param depth words
 * @param wordBits bits of a word
 * @param beats beats of a word
 */
record SpaceShape(Space space, int depth, int wordBits, int beats) {

  /** The shape of a scratchpad that LOAD or STORE reach. */
  public static SpaceShape of(Space space, Parameters p) {
    int bytes = space.wordBytes(p);
    return new SpaceShape(space, space.depth(p), 8 * bytes, bytes / p.beatBytes());
  }

  /** Bits of the widest of some spaces. */
  static int widest(Parameters p, List<Space> spaces) {
    int widest = 0;
    for (Space space : spaces) {
      widest = Math.max(widest, of(space, p).wordBits());
    }
    return widest;
  }
}
