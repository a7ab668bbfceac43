package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers in which at most one bit is set, to choose with. */
final class OneHot {
  private OneHot() {}

  /** All set bits but the lowest. */
  static UInt withoutLowest(UInt bits) {
    return bits.width() == 1 ? lit(0, 1) : bits.and(bits.wrapMinus(1));
  }

  /** The lowest set bit alone. */
  static UInt lowest(UInt bits) {
    return bits.and(withoutLowest(bits).not());
  }

  /** Whether no two bits are set. */
  static Bool atMostOne(UInt bits) {
    return several(bits, 0, bits.width()).not();
  }

  private static Bool several(UInt bits, int from, int to) {
    if (to - from == 1) {
      return no();
    }
    int middle = (from + to) / 2;
    Bool both = bits.bits(middle - 1, from).any().and(bits.bits(to - 1, middle).any());
    return several(bits, from, middle).or(several(bits, middle, to)).or(both);
  }

  /** The value whose bit is set; zero without any. All values are equally wide. */
  static UInt pick(UInt choice, List<UInt> values) {
    return reduce(
        each(values.size(), i -> repeat(choice.bit(i), values.get(i).width()).and(values.get(i))),
        UInt::or);
  }

  /** The number of the bit that is set; zero without any. */
  static UInt number(UInt choice) {
    return cat(
        IntStream.iterate(log2Up(choice.width()) - 1, b -> b >= 0, b -> b - 1)
            .mapToObj(b -> anyWith(choice, b))
            .toList());
  }

  /** Whether the bit that is set has a number in which bit {@code b} is one. */
  private static Bool anyWith(UInt choice, int b) {
    return cat(IntStream.range(0, choice.width())
            .filter(i -> (i >> b & 1) == 1)
            .mapToObj(choice::bit)
            .toList())
        .any();
  }
}
