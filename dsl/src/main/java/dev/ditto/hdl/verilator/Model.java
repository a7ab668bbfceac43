package dev.ditto.hdl.verilator;

import java.nio.LongBuffer;

/** A Verilated design at work, in this process or in another. */
interface Model {
  /** Words of inputs, to be written before a call; then those of outputs, as of the last call. */
  LongBuffer words();

  /** Settles; not zero on failure, see {@link #message}. */
  int eval();

  /**
   * Runs cycles; not zero on failure.
   *
   * @param clocks bit i chooses the i-th clock
   */
  int step(int cycles, long clocks);

  /** Starts a wave file, or ends it when {@code path} is null; not zero on failure. */
  int trace(String path);

  /** Why the last call failed. */
  String message();

  /** Ends it; it must not be used again. */
  void close();

  /** Makes models of one design. */
  interface Maker {
    /**
     * A model in its first state.
     *
     * @param seed negative for zero in all registers and memories
     * @throws dev.ditto.hdl.sim.SimulationException when it does not start
     */
    Model make(int inputWords, int outputWords, long seed);
  }
}
