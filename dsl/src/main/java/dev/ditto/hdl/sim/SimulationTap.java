package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Design;

/**
 * Sees everything that this virtual machine's simulator does on behalf of a thread. A tool that
 * tests tests sets one around them; otherwise there is none.
 */
public interface SimulationTap {
  /** Sees a design that is about to be compiled, and gives what is compiled in its place. */
  Design design(Design design);

  /** Sees a simulation of such a design that has just been made. */
  default void started(JavaSimulation simulation) {}

  /**
   * Sees that a simulation of such a design is about to make a cycle; what it throws ends the
   * cycle.
   */
  void cycle();

  /** Runs some work with a tap on its thread and on the threads that it starts. */
  static void during(SimulationTap tap, Runnable work) {
    SimulationTap before = Taps.CURRENT.get();
    Taps.CURRENT.set(tap);
    try {
      work.run();
    } finally {
      Taps.CURRENT.set(before);
    }
  }
}
