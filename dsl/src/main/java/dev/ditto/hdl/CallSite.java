package dev.ditto.hdl;

import dev.ditto.hdl.graph.Site;

/**
 * The user's call that the library is working for: its lines, and the variable that its result is
 * stored into.
 *
 * @param name the local or field as Java spells it; null when the result is not stored
 * @param caller when {@code name} is a local of a helper method: the variable that the helper's own
 *     result is stored into; null when there is none
 * @param looped whether the helper's result goes to the list that a running {@code each} collects
 * @param parallel whether the call is made in a parallel stream
 */
record CallSite(Site site, String name, String caller, boolean looped, boolean parallel) {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** The call into the library that is running: lines inside the block's constructor only. */
  static CallSite here() {
    return WALKER.walk(frames -> new StackReader(null).read(frames.iterator()));
  }

  /** The {@code new} that makes a block of this class, whose constructor is running. */
  static CallSite making(Class<?> made) {
    return WALKER.walk(frames -> new StackReader(made).read(frames.iterator()));
  }

  /** The same lines, for a result that no variable names. */
  CallSite unnamed() {
    return new CallSite(site, null, null, false, parallel);
  }
}
