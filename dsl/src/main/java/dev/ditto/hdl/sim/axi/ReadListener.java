package dev.ditto.hdl.sim.axi;

/** Is told of what a design reads. */
@FunctionalInterface
public interface ReadListener {
  /**
   * A burst was asked for.
   *
   * @param burst which
   * @param cycle in which its address was taken
   */
  void asked(AxiBurst burst, long cycle);
}
