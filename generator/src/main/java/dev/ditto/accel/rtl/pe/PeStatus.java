package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * What a row-PE did in a cycle. Exactly one of the first four holds.
 *
 * @param active at least one token was handed to the multipliers
 * @param waitWindow it has a row but no token: its next window is on the way
 * @param waitDrain a row's last tokens wait for the drain registers
 * @param noJob it has no row
 * @param tokens how many tokens were handed over
 */
public record PeStatus(Bool active, Bool waitWindow, Bool waitDrain, Bool noJob, UInt tokens) {

  static Type<PeStatus> type(PeParameters p) {
    return struct(PeStatus.class, bool(), bool(), bool(), bool(), uint(log2Up(p.lanes() + 1)));
  }
}
