package dev.ditto.timing;

/**
 * A memory that takes every burst at once and then moves a beat a cycle.
 *
 * @param latency cycles from an address to its first beat, and from the last beat of a burst that
 *     is written to its answer
 */
public record MemoryTiming(int latency) {
  /** The memory of the bench. */
  public static final MemoryTiming CALM = new MemoryTiming(20);

  public MemoryTiming {
    if (latency < 0) {
      throw new IllegalArgumentException("the latency is " + latency + " cycles, it starts at 0");
    }
  }
}
