package dev.ditto.hdl.sim.axi;

/**
 * How unwilling a memory is. Percentages are the chance that a channel does not move in a cycle;
 * 100 would never move and is refused.
 *
 * @param seed of the random choices; equal seeds give equal behaviour
 * @param readAddress chance that ARREADY is low
 * @param readData chance that RVALID is low although a beat is due
 * @param writeAddress chance that AWREADY is low
 * @param writeData chance that WREADY is low
 * @param writeResponse chance that BVALID is low although a response is due
 * @param leastLatency fewest cycles from an address to its first beat or response
 * @param mostLatency most cycles
 */
public record AxiStalls(
    long seed,
    int readAddress,
    int readData,
    int writeAddress,
    int writeData,
    int writeResponse,
    int leastLatency,
    int mostLatency) {

  public AxiStalls {
    for (int percent : new int[] {readAddress, readData, writeAddress, writeData, writeResponse}) {
      if (percent < 0 || percent > 99) {
        throw new IllegalArgumentException("stall chance " + percent + " %, legal 0..99");
      }
    }
    if (leastLatency < 0 || mostLatency < leastLatency) {
      throw new IllegalArgumentException(
          "latency " + leastLatency + ".." + mostLatency + " cycles is no range");
    }
  }

  /** Always willing, answers after {@code latency} cycles. */
  public static AxiStalls none(int latency) {
    return new AxiStalls(0, 0, 0, 0, 0, 0, latency, latency);
  }

  /** The same chance on every channel, and a latency of 0 to 20 cycles. */
  public static AxiStalls even(long seed, int percent) {
    return new AxiStalls(seed, percent, percent, percent, percent, percent, 0, 20);
  }
}
