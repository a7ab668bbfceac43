package dev.ditto.hdl.sim.axi;

/** The design broke a rule of the bus; the message says which, where and when. */
public final class AxiProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long cycle;

  /**
   * @param cycle in which it was seen
   * @param message names it, too
   */
  AxiProtocolException(long cycle, String message) {
    super(message);
    this.cycle = cycle;
  }

  /** The cycle of the simulation in which it was seen. */
  public long cycle() {
    return cycle;
  }
}
