package dev.ditto.hdl.sim;

/**
 * Looks at a simulation while it runs; see {@link Simulation#watch}. It may read everything and
 * change nothing.
 */
public interface Watcher {
  /** All is settled with this cycle's inputs, and the clock is about to rise. */
  void beforeEdge();

  /** The clock has risen: registers are new, inputs as before. */
  default void afterEdge() {}

  /** The simulation is closed. */
  default void closed() {}
}
