package dev.ditto.cosim;

/** The accelerator wrote something else than the golden model says. */
public final class DivergenceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Divergence divergence;

  DivergenceException(Divergence divergence) {
    super(divergence.toString());
    this.divergence = divergence;
  }

  /** What was wrong first. */
  public Divergence divergence() {
    return divergence;
  }
}
