package dev.ditto.accel.isa;

/** A command that does not follow the command set; the message names every operand at fault. */
public final class IllegalCommandException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  IllegalCommandException(String message) {
    super(message);
  }
}
