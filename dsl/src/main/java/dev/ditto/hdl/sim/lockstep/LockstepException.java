package dev.ditto.hdl.sim.lockstep;

/** Two simulators differ; the message shows where, when, and why the first has its value. */
public final class LockstepException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LockstepException(String message) {
    super(message);
  }
}
