package dev.ditto.hdl.sim.axi;

/** The design broke a rule of the bus; the message says which, where and when. */
public final class AxiProtocolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AxiProtocolException(String message) {
    super(message);
  }
}
