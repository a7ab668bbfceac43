package dev.ditto.hdl.sim;

import java.util.List;

/**
 * Looks at a simulation while it runs; see {@link Simulation#watch}. It may read everything and
 * change nothing.
 */
public interface Watcher {
  /**
   * All is settled with this step's inputs.
   *
   * @param clocks those that are about to rise; none in a step of no clock
   */
  void beforeEdge(List<String> clocks);

  /**
   * Clocks have risen: registers are new, inputs as before.
   *
   * @param clocks as in {@link #beforeEdge}
   */
  default void afterEdge(List<String> clocks) {}

  /** The simulation is closed. */
  default void closed() {}
}
