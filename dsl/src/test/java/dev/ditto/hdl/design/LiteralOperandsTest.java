package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.FixNumber;
import dev.ditto.hdl.FixType;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.sim.JavaSimulation;
import dev.ditto.hdl.sim.Simulation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A number of Java as an operand means the constant of that value. */
class LiteralOperandsTest {
  private static final FixType FIXED = fix(8, 4);

  static final class Operations extends Block {
    /**
     * @param number 0 .. 127
     * @param sixteenths -128 .. 127
     */
    record Params(int number, int sixteenths) {}

    final UInt u = input(uint(8));
    final SInt s = input(sint(8));
    final Fix f = input(FIXED);
    final UInt same;
    final UInt highest = output(uint(100));
    final SInt lowest = output(sint(100));

    Operations(Params p) {
      super(p);
      List<Bool> all = new ArrayList<>();
      all.addAll(unsigned(p.number(), lit(p.number(), 8)));
      all.addAll(signed(p.sixteenths(), slit(p.sixteenths(), 8)));
      FixNumber number = FixNumber.raw(p.sixteenths(), FIXED);
      all.addAll(fixed(number.doubleValue(), lit(number)));
      same = output(uint(all.size()));
      same.set(pack(all));
      highest.set(BigInteger.ONE.shiftLeft(99));
      lowest.set(BigInteger.ONE.shiftLeft(99).negate());
    }

    private List<Bool> unsigned(long number, UInt constant) {
      return List.of(
          u.plus(number).eq(u.plus(constant)),
          u.minus(number).eq(u.minus(constant)),
          u.times(number).eq(u.times(constant)),
          u.wrapPlus(number).eq(u.wrapPlus(constant)),
          u.wrapMinus(number).eq(u.wrapMinus(constant)),
          u.and(number).eq(u.and(constant)),
          u.or(number).eq(u.or(constant)),
          u.xor(number).eq(u.xor(constant)),
          u.eq(number).eq(u.eq(constant)),
          u.ne(number).eq(u.ne(constant)),
          u.lt(number).eq(u.lt(constant)),
          u.le(number).eq(u.le(constant)),
          u.gt(number).eq(u.gt(constant)),
          u.ge(number).eq(u.ge(constant)));
    }

    private List<Bool> signed(long number, SInt constant) {
      return List.of(
          s.plus(number).eq(s.plus(constant)),
          s.minus(number).eq(s.minus(constant)),
          s.times(number).eq(s.times(constant)),
          s.wrapPlus(number).eq(s.wrapPlus(constant)),
          s.wrapMinus(number).eq(s.wrapMinus(constant)),
          s.and(number).eq(s.and(constant)),
          s.or(number).eq(s.or(constant)),
          s.xor(number).eq(s.xor(constant)),
          s.eq(number).eq(s.eq(constant)),
          s.ne(number).eq(s.ne(constant)),
          s.lt(number).eq(s.lt(constant)),
          s.le(number).eq(s.le(constant)),
          s.gt(number).eq(s.gt(constant)),
          s.ge(number).eq(s.ge(constant)));
    }

    private List<Bool> fixed(double number, Fix constant) {
      return List.of(
          f.plus(number).eq(f.plus(constant)),
          f.minus(number).eq(f.minus(constant)),
          f.eq(number).eq(f.eq(constant)),
          f.ne(number).eq(f.ne(constant)),
          f.lt(number).eq(f.lt(constant)),
          f.le(number).eq(f.le(constant)),
          f.gt(number).eq(f.gt(constant)),
          f.ge(number).eq(f.ge(constant)));
    }
  }

  @Property(tries = 40)
  void aNumberIsTheConstantOfItsValue(
      @ForAll @IntRange(max = 127) int number,
      @ForAll @IntRange(min = -128, max = 127) int sixteenths,
      @ForAll @IntRange(max = 255) int u,
      @ForAll @IntRange(max = 255) int s,
      @ForAll @IntRange(max = 255) int f) {
    var parameters = new Operations.Params(number, sixteenths);
    try (Simulation run = JavaSimulation.of(elaborate(() -> new Operations(parameters)))) {
      for (int i = 0; i < 4; i++) {
        run.set("u", i % 2 == 0 ? u : number);
        run.set("s", (i < 2 ? s : sixteenths) & 0xff);
        run.set("f", (i < 2 ? f : sixteenths) & 0xff);
        run.eval();
        assertEquals((1L << 36) - 1, run.get("same"));
      }
      assertEquals(BigInteger.ONE.shiftLeft(99), run.getBig("highest"));
      assertEquals(BigInteger.ONE.shiftLeft(99), run.getBig("lowest"));
    }
  }
}
