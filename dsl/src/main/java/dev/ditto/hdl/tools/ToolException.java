package dev.ditto.hdl.tools;

/** An external tool failed, took too long, or is not there; the message says which and why. */
public class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ToolException(String message) {
    super(message);
  }

  public ToolException(String message, Throwable cause) {
    super(message, cause);
  }
}
