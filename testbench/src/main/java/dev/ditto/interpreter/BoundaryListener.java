package dev.ditto.interpreter;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.regs.Boundary;

/** Is told of all that passes a {@link Boundary} while commands are executed for their meaning. */
interface BoundaryListener {
  /** Is not interested. */
  BoundaryListener NONE = new BoundaryListener() {};

  /** Bytes of a LOAD as they lie in memory. */
  default void load(byte[] bytes) {}

  /** Bytes of a STORE as they lie in memory. */
  default void store(byte[] bytes) {}

  /**
   * An encoded window.
   *
   * @param differences of all its elements, or their codes in a dense array
   * @param valid elements that exist; the others have digits, too, but no flags
   */
  default void window(int place, int[] differences, int valid) {}

  /** A row of sums that is added to Y. */
  default void row(int place, int[] row) {}

  /** A command of the vector unit has written words. */
  default void written(Command command, Scratchpads pads) {}
}
