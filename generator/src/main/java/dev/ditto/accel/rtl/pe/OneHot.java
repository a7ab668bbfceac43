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

  /** The value whose bit is set; zero without any. All values are equally wide. */
  static UInt pick(UInt choice, List<UInt> values) {
    return reduce(
        each(values.size(), i -> repeat(choice.bit(i), values.get(i).width()).and(values.get(i))),
        UInt::or);
  }

  /** The number of the bit that is set; zero without any. */
  static UInt number(UInt choice) {
    List<UInt> bits =
        each(
            log2Up(choice.width()),
            b -> {
              List<Bool> withBit =
                  IntStream.range(0, choice.width())
                      .filter(i -> (i >> b & 1) == 1)
                      .mapToObj(choice::bit)
                      .toList();
              return withBit.isEmpty() ? lit(0, 1) : reduce(withBit, Bool::or).asUInt();
            });
    return pack(bits);
  }
}
