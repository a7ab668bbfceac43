package dev.ditto.accel.ports;

/**
 * One port of the top module.
 *
 * @param name in the Verilog
 * @param direction as the module sees it
 * @param width bits
 * @param logical its part in its interface, for example {@code AWADDR}
 */
public record Port(String name, Direction direction, int width, String logical) {
  /** Which way values go. */
  public enum Direction {
    IN,
    OUT;

    /** {@code in} or {@code out}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Highest bit of the vector. */
  public int left() {
    return width - 1;
  }

  /** Whether its declaration has a range. */
  public boolean vector() {
    return width > 1;
  }

  /** Whether the module drives it. */
  public boolean driven() {
    return direction == Direction.OUT;
  }
}
