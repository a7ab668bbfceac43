package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A beat as it comes from memory.
 *
 * @param response 2 bits; 2 and 3 are errors
 * @param last the burst ends with it
 */
public record ReadBeat(UInt data, UInt response, Bool last) {

  /** Its type. */
  public static Type<ReadBeat> type(int dataBits) {
    return struct(ReadBeat.class, uint(dataBits), uint(2), bool());
  }
}
