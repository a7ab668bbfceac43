package dev.ditto.cosim;

import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.timing.MemoryTiming;

/**
 * How a {@link Bench} treats the design.
 *
 * @param stalls of the memory
 * @param registerSeed of the order and delays of register accesses; 0 means: none
 * @param patience cycles without a beat on the memory port after which a run is given up
 */
public record BenchOptions(AxiStalls stalls, long registerSeed, int patience) {
  private static final int PATIENCE = 2_000_000;

  public BenchOptions {
    if (patience < 1) {
      throw new IllegalArgumentException("patience is " + patience + " cycles, it starts at 1");
    }
  }

  /** A memory that never stalls and answers as soon as {@link MemoryTiming#CALM} says. */
  public static BenchOptions calm() {
    return new BenchOptions(AxiStalls.none(MemoryTiming.CALM.latency()), 0, PATIENCE);
  }

  /**
   * A memory that stalls, or a calm one for 0 percent.
   *
   * @param percent chance that a channel does not move in a cycle; 0 to 99
   * @param seed of everything random
   */
  public static BenchOptions stalling(int percent, long seed) {
    return percent == 0
        ? calm()
        : new BenchOptions(AxiStalls.even(seed, percent), seed | 1, PATIENCE);
  }
}
