package dev.ditto.hdl.sim;

/** A piece of generated code. */
interface Chunk {
  /**
   * @param v the state array; see {@link Layout}
   * @param m memories, then tables
   */
  void run(long[] v, long[][] m);
}
