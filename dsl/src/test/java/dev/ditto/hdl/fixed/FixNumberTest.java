package dev.ditto.hdl.fixed;

import static dev.ditto.hdl.Hdl.fix;
import static dev.ditto.hdl.Hdl.ufix;
import static dev.ditto.hdl.Rounding.FLOOR;
import static dev.ditto.hdl.Rounding.HALF_EVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Plain fixed-point numbers are the numbers that {@link BigDecimal} computes with. */
class FixNumberTest {
  @Provide
  Arbitrary<FixNumber> numbers() {
    Arbitrary<FixType> types =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.integers().between(1, 70),
                Arbitraries.integers().between(-20, 90))
            .as(FixType::new);
    return types.flatMap(
        type ->
            Arbitraries.bigIntegers()
                .between(type.rawMin(), type.rawMax())
                .map(raw -> new FixNumber(type, raw)));
  }

  private static void same(BigDecimal expected, FixNumber actual) {
    assertEquals(0, expected.compareTo(actual.toBigDecimal()), () -> expected + " is " + actual);
  }

  @Property(tries = 500)
  void arithmeticIsExact(@ForAll("numbers") FixNumber a, @ForAll("numbers") FixNumber b) {
    BigDecimal x = a.toBigDecimal();
    BigDecimal y = b.toBigDecimal();
    same(x.add(y), a.plus(b));
    same(x.subtract(y), a.minus(b));
    same(x.multiply(y), a.times(b));
    same(x.negate(), a.negate());
    same(x.abs(), a.abs());
    same(x.multiply(BigDecimal.valueOf(32)), a.shl(5));
    same(x.divide(BigDecimal.valueOf(32)), a.shr(5));
    same(x.multiply(BigDecimal.valueOf(32)), a.shl(5, 3));
    assertEquals(x.compareTo(y), a.compareTo(b));
    assertEquals(a, FixNumber.of(x, a.type()));
  }

  /** To an integer by the standard library. */
  private static BigDecimal integer(BigDecimal x, Rounding mode) {
    return switch (mode) {
      case FLOOR -> x.setScale(0, RoundingMode.FLOOR);
      case CEILING -> x.setScale(0, RoundingMode.CEILING);
      case TOWARD_ZERO -> x.setScale(0, RoundingMode.DOWN);
      case HALF_UP -> x.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
      case HALF_DOWN -> x.subtract(new BigDecimal("0.5")).setScale(0, RoundingMode.CEILING);
      case HALF_EVEN -> x.setScale(0, RoundingMode.HALF_EVEN);
      case HALF_AWAY -> x.setScale(0, RoundingMode.HALF_UP);
    };
  }

  @Property(tries = 500)
  void roundingGivesTheNumberThatItsNameSays(
      @ForAll("numbers") FixNumber a,
      @ForAll @IntRange(min = -30, max = 90) int fraction,
      @ForAll Rounding mode) {
    BigDecimal scaled = a.shl(fraction).toBigDecimal();
    same(integer(scaled, mode), a.round(fraction, mode).shl(fraction));
    assertEquals(integer(scaled, mode).toBigIntegerExact(), mode.round(scaled));
  }

  @Property(tries = 500)
  void roundingGrowsByNoMoreThanItNeeds(
      @ForAll boolean signed,
      @ForAll @IntRange(min = 1, max = 9) int width,
      @ForAll @IntRange(min = 1, max = 9) int dropped,
      @ForAll Rounding mode) {
    FixType type = new FixType(signed, width, dropped);
    FixType rounded = type.round(0, mode);
    BigInteger low = mode.shiftRight(type.rawMin(), dropped);
    BigInteger high = mode.shiftRight(type.rawMax(), dropped);
    assertTrue(rounded.rawMin().compareTo(low) <= 0 && rounded.rawMax().compareTo(high) >= 0);
    if (rounded.width() > 1) {
      FixType narrower = new FixType(signed, rounded.width() - 1, 0);
      boolean enough =
          narrower.rawMin().compareTo(low) <= 0 && narrower.rawMax().compareTo(high) >= 0;
      assertTrue(!enough, () -> type + " needs less than " + rounded + " for " + mode);
    }
  }

  @Property(tries = 500)
  void longsAreRoundedAlike(
      @ForAll long value, @ForAll @IntRange(max = 63) int places, @ForAll Rounding mode) {
    assertEquals(
        mode.shiftRight(BigInteger.valueOf(value), places).longValueExact(),
        mode.shiftRight(value, places));
  }

  @Property(tries = 300)
  void saturationGivesTheNearestAndWrappingTheRemainder(
      @ForAll("numbers") FixNumber a, @ForAll @IntRange(min = 1, max = 80) int bits) {
    FixType type = a.type();
    for (FixType to :
        new FixType[] {
          new FixType(true, bits, type.fraction()), new FixType(false, bits, type.fraction())
        }) {
      BigDecimal low = new FixNumber(to, to.rawMin()).toBigDecimal();
      BigDecimal high = new FixNumber(to, to.rawMax()).toBigDecimal();
      same(a.toBigDecimal().max(low).min(high), a.sat(to));
      assertEquals(0, a.raw().subtract(a.wrap(to).raw()).mod(BigInteger.TWO.pow(bits)).signum());
    }
  }

  @Property
  void theRestCompletesTheFloor(
      @ForAll("numbers") FixNumber a, @ForAll @IntRange(min = 1, max = 40) int below) {
    int fraction = a.type().fraction() - below;
    same(a.toBigDecimal(), a.round(fraction, FLOOR).plus(a.remainder(fraction)));
  }

  @Property
  void doublesAreRoundedAsTheyAre(
      @ForAll @LongRange(min = -(1L << 40), max = 1L << 40) long raw, @ForAll Rounding mode) {
    double value = raw * 0x1p-20;
    long expected = integer(new BigDecimal(raw * 0x1p-10), mode).longValueExact();
    assertEquals(FixNumber.raw(expected, fix(40, 10)), FixNumber.of(value, fix(40, 10), mode));
  }

  @Test
  void textsAndErrors() {
    assertEquals("-1.5 in fix(8, 4)", FixNumber.of(-1.5, fix(8, 4)).toString());
    assertEquals("s8f4", fix(8, 4).toString());
    assertEquals("u8fm2", ufix(8, -2).toString());
    assertEquals(FixNumber.raw(2, fix(8, 4)), FixNumber.of(0.1, fix(8, 4), HALF_EVEN));
    rejects(
        () -> FixNumber.of(0.1, fix(8, 1)),
        "no multiple of 2^-1; use 0 or 0.5, more fraction bits, or say how to round");
    rejects(
        () -> FixNumber.of(8, fix(8, 4)),
        "the literal 8 does not fit fix(8, 4); use a literal from -8 to 7.9375, or more bits");
    rejects(
        () -> FixNumber.of(-1, ufix(8, 4)), "use a signed format, or a literal from 0 to 15.9375");
    rejects(() -> FixNumber.of(Double.NaN, fix(8, 4)), "NaN is no number");
    rejects(() -> FixNumber.raw(128, fix(8, 4)), "128 is outside fix(8, 4), legal is -128 to 127");
    rejects(() -> FixNumber.of(1, fix(8, 4)).widen(fix(8, 5)), "fix(8, 5) does not hold fix(8, 4)");
    rejects(() -> FixNumber.of(1, fix(8, 4)).sat(fix(8, 3)), "round first");
    rejects(() -> fix(0, 0), "fix(0, 0): widths go from 1 to 65536 bits");
    rejects(() -> HALF_EVEN.shiftRight(1L, 64), "legal is 0 to 63");
  }

  private static void rejects(org.junit.jupiter.api.function.Executable call, String message) {
    String actual = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(actual.contains(message), actual);
  }
}
