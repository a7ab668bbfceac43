package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

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
    return flags.shr(p.lanes()).any().not();
  }

  @Override
  Found find(PeParameters p, Present present) {
    WindowFormat format = p.format();
    int lanes = p.lanes();
    UInt element = reg(uint(log2Up(p.laneElements())));
    when(present.load(), () -> element.next(0))
        .elseWhen(present.issue(), () -> element.next(element.wrapPlus(1)));
    // The lanes' flags are kept at the bottom.
    UInt rest = present.flags().shr(lanes).widen(format.flags());
    List<LaneToken> tokens =
        each(
            lanes,
            l -> {
              Bool valid = present.flags().bit(l);
              UInt code =
                  mux(
                      element,
                      each(p.laneElements(), e -> format.digit(present.digits(), e * lanes + l)));
              return new LaneToken(
                  valid, LaneToken.address(present.step(), element), valid.pick(code, 0));
            });
    return new Found(tokens, rest);
  }
}
