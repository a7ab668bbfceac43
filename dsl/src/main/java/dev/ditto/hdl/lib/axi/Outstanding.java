package dev.ditto.hdl.lib.axi;

import static dev.ditto.hdl.Hdl.reg;
import static dev.ditto.hdl.Hdl.uint;
import static dev.ditto.hdl.Hdl.when;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Counts for proofs what was asked and not yet answered. */
final class Outstanding {
  private Outstanding() {}

  /** Things that came and were not yet answered, at most 255. */
  static UInt count(Bool comes, Bool answered) {
    var open = reg(uint(8)).init(0);
    when(comes.and(answered.not()), () -> open.next(open.wrapPlus(1)))
        .elseWhen(answered.and(comes.not()), () -> open.next(open.wrapMinus(1)));
    return open;
  }
}
