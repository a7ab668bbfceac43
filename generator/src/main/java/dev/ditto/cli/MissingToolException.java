package dev.ditto.cli;

/** An external tool is not there; the message says which and how to install it. Exit code 3. */
public final class MissingToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingToolException(String message) {
    super(message);
  }
}
