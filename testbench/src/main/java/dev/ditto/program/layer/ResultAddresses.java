package dev.ditto.program.layer;

/** Where the values that a layer gives lie in memory; see {@link LayerMemory}. */
public final class ResultAddresses {
  private final LayerMemory memory;
  private final Packing packing;

  ResultAddresses(LayerMemory memory, Packing packing) {
    this.memory = memory;
    this.packing = packing;
  }

  /** First byte of a sum, which has {@value Integer#BYTES}. */
  public long sum(int row, int channel) {
    return memory.sums() + (long) packing.index(row, channel) * Integer.BYTES;
  }

  /** First byte of a result, which has {@value Short#BYTES}. */
  public long out(int row, int channel) {
    return memory.out() + (long) packing.index(row, channel) * Short.BYTES;
  }
}
