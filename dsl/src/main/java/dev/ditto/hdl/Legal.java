package dev.ditto.hdl;

import java.util.function.Supplier;

/** Types and numbers that a block's constructor asks for: an impossible one is reported there. */
final class Legal {
  private Legal() {}

  /**
   * What the user asked for; when that is impossible, the nearest that is not, after reporting it.
   *
   * @throws ImpossibleException when no block is under construction
   */
  static <T> T orReport(Supplier<T> wanted, Supplier<T> nearest) {
    try {
      return wanted.get();
    } catch (ImpossibleException impossible) {
      if (!Elaboration.constructing()) {
        throw impossible;
      }
      Elaboration.current().builder().report(impossible.finding());
      return nearest.get();
    }
  }

  /** The nearest legal width. */
  static int width(int bits) {
    return Math.max(1, Math.min(Type.MAX_WIDTH, bits));
  }
}
