package dev.ditto.hdl.lib;

import static dev.ditto.hdl.Hdl.cat;
import static dev.ditto.hdl.Hdl.lit;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * Where the highest one of a number stands, found by halves: as deep as the logarithm of its width.
 */
public final class HighestOne {
  private HighestOne() {}

  /**
   * How many bits a number takes without leading zeros: the place of its highest one, counted from
   * 1, and 0 for zero. As wide as the width of the number written in binary.
   */
  public static UInt places(UInt number) {
    return index(cat(number, lit(1, 1)));
  }

  /** The place of the highest one, counted from 0, of two bits or more; anything without a one. */
  private static UInt index(UInt bits) {
    int width = bits.width();
    if (width == 2) {
      return bits.slice(1, 1);
    }
    int half = Integer.highestOneBit(width - 1);
    UInt high = bits.slice(half, width - half);
    UInt low = index(bits.trunc(half));
    Bool above = high.any();
    UInt rest =
        width - half == 1 ? above.pick(0, low) : above.pick(index(high).widen(low.width()), low);
    return cat(above.asUInt(), rest);
  }
}
