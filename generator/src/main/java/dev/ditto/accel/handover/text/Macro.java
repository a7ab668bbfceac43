package dev.ditto.accel.handover.text;

/**
 * {@code #define name value}, the values below each other.
 *
 * @param width of the column of names
 */
public record Macro(String name, String value, int width) {
  /** The name, filled up with spaces. */
  public String padded() {
    return name + " ".repeat(Math.max(0, width - name.length()));
  }
}
