package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A write to a register, for one cycle.
 *
 * @param enable there is one
 * @param word address divided by four
 * @param data 32 bits
 * @param strobe which bytes of the data count
 */
public record RegisterWrite(Bool enable, UInt word, UInt data, UInt strobe) {

  /** Its type for byte addresses of so many bits. */
  public static Type<RegisterWrite> type(int addressBits) {
    return struct(RegisterWrite.class, bool(), uint(addressBits - 2), uint(32), uint(4));
  }
}
