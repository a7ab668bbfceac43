package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.bool;
import static dev.ditto.hdl.Hdl.struct;
import static dev.ditto.hdl.Hdl.uint;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * The answer to a read, for one cycle, at least one cycle after it was asked for.
 *
 * @param done the answer is here
 * @param data 32 bits
 * @param refused answer SLVERR
 */
public record RegisterAnswer(Bool done, UInt data, Bool refused) {

  /** Its type. */
  public static Type<RegisterAnswer> type() {
    return struct(RegisterAnswer.class, bool(), uint(32), bool());
  }
}
