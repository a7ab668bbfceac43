package dev.ditto.hdl.sim.axi;

/** Is told of what a design writes. */
@FunctionalInterface
public interface WriteListener {

  /**
   * A beat was taken and stored.
   *
   * @param address of its first byte
   * @param bytes of the beat
   * @param strobe which of them were written, one bit each
   * @param cycle in which it was taken
   */
  void written(long address, int bytes, long strobe, long cycle);
}
