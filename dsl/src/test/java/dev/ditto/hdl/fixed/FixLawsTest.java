package dev.ditto.hdl.fixed;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.Rounding;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.Value;
import dev.ditto.hdl.reference.Interpreter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hardware and its twin on plain numbers agree, bit for bit and in format, for any formats. */
class FixLawsTest {
  private static final int PLACES_BITS = 3;

  /** One word of the language on hardware and on plain numbers. */
  private record Word(String name, Hardware hardware, Plain plain) {}

  private interface Hardware {
    Value<?> apply(Fix a, Fix b, UInt places);
  }

  private interface Plain {
    Object apply(FixNumber a, FixNumber b, int places);
  }

  private static List<Word> words(FixType a, FixType b, FixType other, int fraction) {
    List<Word> words = new ArrayList<>();
    words.add(new Word("plus", (x, y, p) -> x.plus(y), (x, y, p) -> x.plus(y)));
    words.add(new Word("minus", (x, y, p) -> x.minus(y), (x, y, p) -> x.minus(y)));
    words.add(new Word("times", (x, y, p) -> x.times(y), (x, y, p) -> x.times(y)));
    words.add(new Word("negate", (x, y, p) -> x.negate(), (x, y, p) -> x.negate()));
    words.add(new Word("abs", (x, y, p) -> x.abs(), (x, y, p) -> x.abs()));
    words.add(new Word("shl", (x, y, p) -> x.shl(3), (x, y, p) -> x.shl(3)));
    words.add(new Word("shr", (x, y, p) -> x.shr(3), (x, y, p) -> x.shr(3)));
    words.add(new Word("shl by", (x, y, p) -> x.shl(p), (x, y, p) -> x.shl(p, PLACES_BITS)));
    words.add(new Word("lt", (x, y, p) -> x.lt(y), (x, y, p) -> x.compareTo(y) < 0));
    words.add(new Word("le", (x, y, p) -> x.le(y), (x, y, p) -> x.compareTo(y) <= 0));
    words.add(new Word("gt", (x, y, p) -> x.gt(y), (x, y, p) -> x.compareTo(y) > 0));
    words.add(new Word("ge", (x, y, p) -> x.ge(y), (x, y, p) -> x.compareTo(y) >= 0));
    words.add(new Word("eq", (x, y, p) -> x.eq(y), (x, y, p) -> x.compareTo(y) == 0));
    words.add(new Word("ne", (x, y, p) -> x.ne(y), (x, y, p) -> x.compareTo(y) != 0));
    words.add(new Word("negative", (x, y, p) -> x.negative(), (x, y, p) -> x.negative()));
    FixType both = a.union(b);
    words.add(
        new Word(
            "pick",
            (x, y, p) -> p.bit(0).pick(x, y),
            (x, y, p) -> ((p & 1) == 1 ? x : y).widen(both)));
    words.add(
        new Word(
            "wrapPlus",
            (x, y, p) -> x.widen(both).wrapPlus(y),
            (x, y, p) -> x.widen(both).wrapPlus(y)));
    words.add(
        new Word(
            "wrapMinus",
            (x, y, p) -> x.widen(both).wrapMinus(y),
            (x, y, p) -> x.widen(both).wrapMinus(y)));
    FixType finer =
        new FixType(other.signed(), other.width(), Math.max(a.fraction(), other.fraction()));
    words.add(new Word("sat", (x, y, p) -> x.sat(finer), (x, y, p) -> x.sat(finer)));
    words.add(new Word("wrap", (x, y, p) -> x.wrap(finer), (x, y, p) -> x.wrap(finer)));
    int bits = other.width();
    words.add(new Word("sat bits", (x, y, p) -> x.sat(bits), (x, y, p) -> x.sat(bits)));
    words.add(new Word("wrap bits", (x, y, p) -> x.wrap(bits), (x, y, p) -> x.wrap(bits)));
    int kept = Math.min(fraction, a.fraction() - 1);
    words.add(new Word("rest", (x, y, p) -> x.remainder(kept), (x, y, p) -> x.remainder(kept)));
    for (Rounding mode : Rounding.values()) {
      words.add(
          new Word(
              "round " + mode,
              (x, y, p) -> x.round(fraction, mode),
              (x, y, p) -> x.round(fraction, mode)));
      words.add(new Word("shr " + mode, (x, y, p) -> x.shr(p, mode), (x, y, p) -> x.shr(p, mode)));
      words.add(
          new Word("to " + mode, (x, y, p) -> x.to(other, mode), (x, y, p) -> x.to(other, mode)));
    }
    return words;
  }

  /** All words on inputs of two formats, one output each. */
  private static final class Everything extends Block {
    final List<FixType> types = new ArrayList<>();

    Everything(FixType a, FixType b, List<Word> words) {
      var x = input(a).named("a");
      var y = input(b).named("b");
      var places = input(uint(PLACES_BITS)).named("places");
      unused(x, y, places);
      for (int i = 0; i < words.size(); i++) {
        give(words.get(i).hardware().apply(x, y, places), i);
      }
    }

    private void give(Value<?> value, int index) {
      types.add(value instanceof Fix fix ? fix.type() : null);
      Value<?> out = (Value<?>) output((Type<?>) value.type());
      drive((Object) out.named("o", index), value);
    }
  }

  private static FixType format(Random random) {
    return new FixType(random.nextBoolean(), 1 + random.nextInt(9), random.nextInt(16) - 4);
  }

  private static BigInteger raw(Random random, FixType type) {
    BigInteger any = new BigInteger(type.width(), random).add(type.rawMin());
    return switch (random.nextInt(8)) {
      case 0 -> type.rawMin();
      case 1 -> type.rawMax();
      default -> any;
    };
  }

  @Property(tries = 60)
  void hardwareIsItsTwin(@ForAll long seed) {
    Random random = new Random(seed);
    FixType a = format(random);
    FixType b = format(random);
    List<Word> words = words(a, b, format(random), random.nextInt(16) - 4);
    Everything[] made = new Everything[1];
    Interpreter run = new Interpreter(elaborate(() -> made[0] = new Everything(a, b, words)));
    for (int i = 0; i < 12; i++) {
      FixNumber x = new FixNumber(a, raw(random, a));
      FixNumber y = new FixNumber(b, raw(random, b));
      int places = random.nextInt(1 << PLACES_BITS);
      run.set("a", x.raw().longValueExact())
          .set("b", y.raw().longValueExact())
          .set("places", places);
      for (int w = 0; w < words.size(); w++) {
        Object expected = words.get(w).plain().apply(x, y, places);
        String what = words.get(w).name() + " of " + x + ", " + y + ", " + places;
        if (expected instanceof FixNumber number) {
          assertEquals(number.type(), made[0].types.get(w), what);
          assertEquals(number.raw(), run.number("o_" + w), what);
        } else {
          assertEquals((Boolean) expected ? 1 : 0, run.get("o_" + w), what);
        }
      }
    }
  }
}
