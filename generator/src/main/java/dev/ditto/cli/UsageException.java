package dev.ditto.cli;

/**
 * The command line or a file it names is wrong; the message says what and how to mend it. Exit code
 * 2.
 */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
