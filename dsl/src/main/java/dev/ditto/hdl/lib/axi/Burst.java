package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A burst to be asked for.
 *
 * @param address in bytes, a multiple of the beat
 * @param length beats minus one, 8 bits
 */
public record Burst(UInt address, UInt length) {

  /** Its type. */
  public static Type<Burst> type(int addressBits) {
    return struct(Burst.class, uint(addressBits), uint(8));
  }
}
