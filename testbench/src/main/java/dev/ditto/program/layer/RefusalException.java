package dev.ditto.program.layer;

/**
 * The compiler has no program for a network on an accelerator, and says why. Whoever draws both at
 * random tells this from a mistake by its type.
 */
public class RefusalException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** For that reason. */
  public RefusalException(String reason) {
    super(reason);
  }

  /** What refuses, before the reason. */
  public RefusalException(String what, RefusalException reason) {
    super(what + ": " + reason.getMessage(), reason);
  }
}
