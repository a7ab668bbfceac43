package dev.ditto.cosim;

/** The accelerator reported an error, or did not come to an end. */
public final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BenchException(String message) {
    super(message);
  }
}
