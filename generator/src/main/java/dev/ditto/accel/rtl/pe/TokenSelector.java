package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.encode.WindowFormat;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;

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
    return reduce(each(p.lanes(), lane -> OneHot.atMostOne(flags(p, flags, lane))), Bool::and);
  }

  @Override
  Found find(PeParameters p, Present present) {
    WindowFormat format = p.format();
    int size = size(p);
    Bool[] rest = new Bool[format.flags()];
    List<LaneToken> lanes =
        each(
            p.lanes(),
            lane -> {
              UInt flags = flags(p, present.flags(), lane);
              UInt others;
              UInt first;
              if (p.looksAhead()) {
                first = ahead(present, flags(p, present.coming(), lane));
                others = flags.and(first.not());
              } else {
                others = OneHot.withoutLowest(flags);
                first = flags.and(others.not());
              }
              for (int i = 0; i < size; i++) {
                rest[place(p, lane, i)] = others.bit(i);
              }
              UInt digit =
                  OneHot.pick(
                      first, each(size, i -> format.digit(present.digits(), place(p, lane, i))));
              return new LaneToken(
                  flags.any(),
                  LaneToken.address(present.step(), element(p, first)),
                  code(p, first, digit));
            });
    return new Found(lanes, pack(List.of(rest)));
  }

  /** The lowest flag of a lane, from a register. */
  private static UInt ahead(Present present, UInt coming) {
    var lowest = reg(coming.type());
    when(present.moves(), () -> lowest.next(OneHot.lowest(coming)));
    return lowest;
  }

  /** The flags that a lane looks at. */
  private static UInt flags(PeParameters p, UInt all, int lane) {
    return pack(each(size(p), i -> all.bit(place(p, lane, i))));
  }

  private static int size(PeParameters p) {
    return p.laneElements() * p.format().digits();
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

  /** Where in a window digit {@code i} of a lane is: low digits of its elements, then high ones. */
  private static int place(PeParameters p, int lane, int i) {
    int part = i / p.laneElements();
    int element = i % p.laneElements() * p.lanes() + lane;
    return part * WindowFormat.ELEMENTS + element;
  }
}
