package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Pulls the digits that are not zero: in each lane the first whose flag is still set. */
public final class TokenSelector extends Selector {

  /**
   * @param p of the row-PE
   */
  public TokenSelector(PeParameters p) {
    super(p);
  }

  @Override
  Bool last(PeParameters p, UInt flags) {
    return OneHot.atMostOne(flags);
  }

  @Override
  Found find(PeParameters p, Present present) {
    UInt flags = present.flags();
    UInt rest;
    UInt first;
    if (p.looksAhead()) {
      first = ahead(present);
      rest = flags.and(first.not());
    } else {
      rest = OneHot.withoutLowest(flags);
      first = flags.and(rest.not());
    }
    UInt digit =
        OneHot.pick(first, each(LaneWindow.size(p), i -> p.format().digit(present.digits(), i)));
    UInt address = LaneToken.address(present.step(), element(p, first));
    return new Found(new LaneToken(flags.any(), address, code(p, first, digit)), rest);
  }

  /** The lowest flag, from a register. */
  private static UInt ahead(Present present) {
    var lowest = reg(present.coming().type());
    when(present.moves(), () -> lowest.next(OneHot.lowest(present.coming())));
    return lowest;
  }

  /** Which of the lane's elements a digit belongs to. */
  private static UInt element(PeParameters p, UInt first) {
    int n = p.laneElements();
    return OneHot.number(
        p.format().digits() == 1 ? first : first.bits(2 * n - 1, n).or(first.bits(n - 1, 0)));
  }

  /** The digit, and whether it is a high one where there are such. */
  private static UInt code(PeParameters p, UInt first, UInt digit) {
    int n = p.laneElements();
    return p.format().digits() == 1 ? digit : cat(first.bits(2 * n - 1, n).any().asUInt(), digit);
  }
}
