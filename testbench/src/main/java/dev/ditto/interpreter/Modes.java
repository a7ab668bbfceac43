package dev.ditto.interpreter;

import dev.ditto.accel.isa.Flow;

/** The mode of each layer, step by step. */
public interface Modes {
  /** Whether a command is executed in the present step. */
  boolean executes(Flow flow);

  /**
   * Another step begins.
   *
   * @param first of a run
   */
  void step(boolean first);
}
