package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A burst to be asked for.
 *
 * @param address in bytes, a multiple of the beat
 * @param length beats minus one, 8 bits
 */
public record Burst(UInt address, UInt length) {
  private static final int BOUNDARY_BITS = 12;

  /** Its type. */
  public static Type<Burst> type(int addressBits) {
    return struct(Burst.class, uint(addressBits), uint(8));
  }

  /**
   * Whether no beat lies beyond the next multiple of 4 KB, as AXI demands.
   *
   * @param beatBytes bytes of a beat, a power of two
   */
  Bool within4K(int beatBytes) {
    int low = Integer.numberOfTrailingZeros(beatBytes);
    int high = Math.min(address.width(), BOUNDARY_BITS) - 1;
    return address.bits(high, low).plus(length).lt(1 << BOUNDARY_BITS - low);
  }
}
