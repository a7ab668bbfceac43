package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import java.util.List;

/**
 * What a selector hands to the multipliers in a cycle.
 *
 * @param valid there is something: tokens, or a row's end, or both
 * @param rowEnd the row ends with these tokens
 * @param lanes a token per lane
 */
public record Tokens(Bool valid, Bool rowEnd, List<LaneToken> lanes) {

  static Type<Tokens> type(PeParameters p) {
    return struct(Tokens.class, bool(), bool(), vec(LaneToken.type(p), p.lanes()));
  }
}
