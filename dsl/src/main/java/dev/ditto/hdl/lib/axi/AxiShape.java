package dev.ditto.hdl.lib.axi;

import dev.ditto.hdl.ImpossibleException;

/** The widths that a port may have: what AXI4 allows, and a word that an address can point into. */
final class AxiShape {
  private static final int WIDEST_DATA = 1024;
  private static final int WIDEST_ADDRESS = 64;

  private AxiShape() {}

  /**
   * Refuses other widths.
   *
   * @param block whose parameters they are, for the message
   */
  static void check(String block, int addressBits, int dataBits) {
    ImpossibleException.unless(
        dataBits >= 8 && dataBits <= WIDEST_DATA && Integer.bitCount(dataBits) == 1,
        block + ": dataBits is " + dataBits + ", AXI4 has 8, 16, 32 .. " + WIDEST_DATA,
        "use a power of two in that range");
    int least = Integer.numberOfTrailingZeros(dataBits / 8) + 1;
    check(block, "addressBits", addressBits, least, WIDEST_ADDRESS);
  }

  /** Refuses a number that is not in a range. */
  static void check(String block, String parameter, int value, int least, int most) {
    ImpossibleException.unless(
        value >= least && value <= most,
        block + ": " + parameter + " is " + value + ", legal is " + least + " to " + most);
  }
}
