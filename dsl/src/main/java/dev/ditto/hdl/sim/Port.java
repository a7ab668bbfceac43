package dev.ditto.hdl.sim;

/**
 * A port of the design under simulation.
 *
 * @param index position among all ports of the simulation; what the fast accessors use
 * @param input true when the bench drives it
 * @param width bits
 */
public record Port(int index, String name, boolean input, int width) {
  /** 64-bit words that hold a value. */
  public int words() {
    return (width + 63) / 64;
  }
}
