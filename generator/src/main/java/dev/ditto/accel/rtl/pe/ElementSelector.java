package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * Takes every code of a window in turn, zero or not: a counter where the token selector searches.
 * Flags say which channels exist; these are the first of a window.
 */
public final class ElementSelector extends Selector {

  /**
   * @param p of the row-PE
   */
  public ElementSelector(PeParameters p) {
    super(p);
  }

  @Override
  Bool last(PeParameters p, UInt flags) {
    return flags.shr(1).any().not();
  }

  @Override
  Found find(PeParameters p, Present present) {
    UInt element = reg(uint(log2Up(p.laneElements())));
    when(present.load(), () -> element.next(0))
        .elseWhen(present.issue(), () -> element.next(element.wrapPlus(1)));
    // The flags are kept at the bottom.
    UInt flags = present.flags();
    UInt code = mux(element, each(p.laneElements(), e -> p.format().digit(present.digits(), e)));
    UInt address = LaneToken.address(present.step(), element);
    Bool valid = flags.bit(0);
    LaneToken token = new LaneToken(valid, address, valid.pick(code, 0));
    return new Found(token, flags.shr(1).widen(flags.width()));
  }
}
