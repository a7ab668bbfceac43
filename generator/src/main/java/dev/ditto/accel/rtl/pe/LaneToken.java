package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * A token in a lane.
 *
 * @param valid there is one; otherwise the code is zero
 * @param address weight row in the lane's bank
 * @param code the signed digit; with two digits an element, above it a bit that says it is the high
 *     one
 */
public record LaneToken(Bool valid, UInt address, UInt code) {

  static Type<LaneToken> type(PeParameters p) {
    return struct(LaneToken.class, bool(), uint(log2Up(p.laneRows())), uint(codeBits(p)));
  }

  /** The weight row of an element of the lane, in the window at place {@code step}. */
  static UInt address(UInt step, UInt element) {
    return cat(step, element);
  }

  static int codeBits(PeParameters p) {
    return p.format().digitBits() + p.format().digits() - 1;
  }
}
