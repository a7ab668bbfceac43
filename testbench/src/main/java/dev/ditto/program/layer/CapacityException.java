package dev.ditto.program.layer;

/** A layer needs more than the accelerator has, however it is cut. */
public final class CapacityException extends RefusalException {
  private static final long serialVersionUID = 1;

  /**
   * @param parameter name of the parameter or operand that is too small
   * @param what the smallest piece that has to fit, as a phrase
   */
  CapacityException(String layer, String parameter, long needed, long given, String what) {
    super(
        "layer %s does not fit: %s is %d, but %s needs %d"
            .formatted(layer, parameter, given, what, needed));
  }
}
