package dev.ditto.hdl.sim;

/** A simulation cannot go on; the message says why. */
public final class SimulationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SimulationException(String message) {
    super(message);
  }
}
