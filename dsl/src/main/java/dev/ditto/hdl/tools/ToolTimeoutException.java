package dev.ditto.hdl.tools;

/** An external tool was ended because it ran longer than allowed. */
public class ToolTimeoutException extends ToolException {
  private static final long serialVersionUID = 1;

  public ToolTimeoutException(String message) {
    super(message);
  }
}
