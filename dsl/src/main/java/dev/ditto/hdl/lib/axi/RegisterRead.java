package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A read of a register is asked for, for one cycle.
 *
 * @param enable there is one
 * @param word address divided by four
 */
public record RegisterRead(Bool enable, UInt word) {

  /** Its type for byte addresses of so many bits. */
  public static Type<RegisterRead> type(int addressBits) {
    return struct(RegisterRead.class, bool(), uint(addressBits - 2));
  }
}
