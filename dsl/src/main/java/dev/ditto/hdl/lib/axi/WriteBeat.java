package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A beat on its way to memory.
 *
 * @param last the burst ends with it
 */
public record WriteBeat(UInt data, Bool last) {

  /** Its type. */
  public static Type<WriteBeat> type(int dataBits) {
    return struct(WriteBeat.class, uint(dataBits), bool());
  }
}
