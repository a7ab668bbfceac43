package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * Memory answered with an error, for one cycle.
 *
 * @param occurs there is one
 * @param address of the burst, in bytes
 * @param response 2 = SLVERR, 3 = DECERR
 */
public record AxiFault(Bool occurs, UInt address, UInt response) {

  /** Its type. */
  public static Type<AxiFault> type(int addressBits) {
    return struct(AxiFault.class, bool(), uint(addressBits), uint(2));
  }
}
