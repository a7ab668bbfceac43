package dev.ditto.hdl.design;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.Value;
import dev.ditto.hdl.reference.Interpreter;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import org.junit.jupiter.api.Test;

/** Every arithmetic word, for all values of small numbers, against plain Java. */
class ArithmeticTest {
  private static final int A = 4;
  private static final int B = 3;

  static final class Unsigned<T extends Value<T>> extends Block {
    Unsigned(BiFunction<UInt, UInt, T> operation) {
      var a = input(uint(A));
      var b = input(uint(B));
      unused(a, b);
      T result = operation.apply(a, b);
      var o = output(result.type());
      o.set(result);
    }
  }

  static final class Signed<T extends Value<T>> extends Block {
    Signed(BiFunction<SInt, SInt, T> operation) {
      var a = input(sint(A));
      var b = input(sint(B));
      unused(a, b);
      T result = operation.apply(a, b);
      var o = output(result.type());
      o.set(result);
    }
  }

  private static <T extends Value<T>> void unsigned(
      BiFunction<UInt, UInt, T> operation, LongBinaryOperator expected) {
    Interpreter run = new Interpreter(elaborate(() -> new Unsigned<>(operation)));
    compare(run, 0, 1 << A, 0, 1 << B, expected);
  }

  private static <T extends Value<T>> void signed(
      BiFunction<SInt, SInt, T> operation, LongBinaryOperator expected) {
    Interpreter run = new Interpreter(elaborate(() -> new Signed<>(operation)));
    compare(run, -(1 << A - 1), 1 << A - 1, -(1 << B - 1), 1 << B - 1, expected);
  }

  private static void compare(
      Interpreter run, int a0, int a1, int b0, int b1, LongBinaryOperator expected) {
    for (int a = a0; a < a1; a++) {
      for (int b = b0; b < b1; b++) {
        BigInteger want = BigInteger.valueOf(expected.applyAsLong(a, b));
        assertEquals(want, run.set("a", a).set("b", b).number("o"), a + ", " + b);
      }
    }
  }

  private static long bit(boolean value) {
    return value ? 1 : 0;
  }

  private static long clamp(long value, long low, long high) {
    return Math.max(low, Math.min(high, value));
  }

  private static long roundEven(long value, int bits) {
    return (long) Math.rint(value / (double) (1 << bits));
  }

  @Test
  void sumsLoseNothing() {
    unsigned((a, b) -> a.plus(b), (a, b) -> a + b);
    unsigned((a, b) -> b.plus(a), (a, b) -> a + b);
    unsigned((a, b) -> a.plus(100), (a, b) -> a + 100);
    unsigned((a, b) -> a.minus(b), (a, b) -> a - b);
    unsigned((a, b) -> b.minus(a), (a, b) -> b - a);
    unsigned((a, b) -> a.minus(9), (a, b) -> a - 9);
    signed((a, b) -> a.plus(b), (a, b) -> a + b);
    signed((a, b) -> a.minus(b), (a, b) -> a - b);
    signed((a, b) -> a.plus(-100), (a, b) -> a - 100);
    signed((a, b) -> a.minus(-8), (a, b) -> a + 8);
    signed((a, b) -> a.negate(), (a, b) -> -a);
  }

  @Test
  void productsLoseNothing() {
    unsigned((a, b) -> a.times(b), (a, b) -> a * b);
    unsigned((a, b) -> a.times(11), (a, b) -> a * 11);
    signed((a, b) -> a.times(b), (a, b) -> a * b);
    signed((a, b) -> a.times(-3), (a, b) -> a * -3);
  }

  @Test
  void countersWrap() {
    unsigned((a, b) -> a.wrapPlus(b), (a, b) -> a + b & 15);
    unsigned((a, b) -> a.wrapMinus(1), (a, b) -> a - 1 & 15);
    signed((a, b) -> a.wrapPlus(b), (a, b) -> (a + b << 60) >> 60);
  }

  @Test
  void bitwiseExtends() {
    unsigned((a, b) -> a.and(b), (a, b) -> a & b);
    unsigned((a, b) -> b.or(a), (a, b) -> a | b);
    unsigned((a, b) -> a.xor(b), (a, b) -> a ^ b);
    unsigned((a, b) -> a.not(), (a, b) -> ~a & 15);
    unsigned((a, b) -> a.or(0x30), (a, b) -> a | 0x30);
    signed((a, b) -> a.and(b), (a, b) -> a & b);
    signed((a, b) -> a.xor(b), (a, b) -> a ^ b);
    signed((a, b) -> a.not(), (a, b) -> ~a);
  }

  @Test
  void comparisonsExtend() {
    unsigned((a, b) -> a.eq(b), (a, b) -> bit(a == b));
    unsigned((a, b) -> b.ne(a), (a, b) -> bit(a != b));
    unsigned((a, b) -> a.lt(b), (a, b) -> bit(a < b));
    unsigned((a, b) -> a.le(b), (a, b) -> bit(a <= b));
    unsigned((a, b) -> a.gt(b), (a, b) -> bit(a > b));
    unsigned((a, b) -> a.ge(b), (a, b) -> bit(a >= b));
    signed((a, b) -> a.eq(b), (a, b) -> bit(a == b));
    signed((a, b) -> a.lt(b), (a, b) -> bit(a < b));
    signed((a, b) -> a.le(b), (a, b) -> bit(a <= b));
    signed((a, b) -> a.gt(b), (a, b) -> bit(a > b));
    signed((a, b) -> a.ge(b), (a, b) -> bit(a >= b));
    unsigned((a, b) -> a.eq(5), (a, b) -> bit(a == 5));
    unsigned((a, b) -> a.ne(5), (a, b) -> bit(a != 5));
    unsigned((a, b) -> a.lt(5), (a, b) -> bit(a < 5));
    unsigned((a, b) -> a.le(5), (a, b) -> bit(a <= 5));
    unsigned((a, b) -> a.gt(5), (a, b) -> bit(a > 5));
    unsigned((a, b) -> a.ge(5), (a, b) -> bit(a >= 5));
    signed((a, b) -> a.lt(-5), (a, b) -> bit(a < -5));
    signed((a, b) -> a.le(-5), (a, b) -> bit(a <= -5));
    signed((a, b) -> a.gt(-5), (a, b) -> bit(a > -5));
    signed((a, b) -> a.ge(-5), (a, b) -> bit(a >= -5));
    signed((a, b) -> a.negative(), (a, b) -> bit(a < 0));
  }

  @Test
  void shifts() {
    unsigned((a, b) -> a.shl(3), (a, b) -> a << 3);
    unsigned((a, b) -> a.shl(b), (a, b) -> a << b);
    unsigned((a, b) -> a.shr(2), (a, b) -> a >> 2);
    unsigned((a, b) -> a.shr(9), (a, b) -> 0);
    unsigned((a, b) -> a.shr(b), (a, b) -> a >> b);
    signed((a, b) -> a.shl(3), (a, b) -> a << 3);
    signed((a, b) -> a.shl(b.asUInt()), (a, b) -> a << (b & 7));
    signed((a, b) -> a.shr(2), (a, b) -> a >> 2);
    signed((a, b) -> a.shr(9), (a, b) -> a >> 9);
    signed((a, b) -> a.shr(b.asUInt()), (a, b) -> a >> (b & 7));
  }

  @Test
  void resizing() {
    for (int n = 1; n <= A; n++) {
      int w = n;
      unsigned((a, b) -> a.trunc(w), (a, b) -> a & (1 << w) - 1);
      signed((a, b) -> a.trunc(w), (a, b) -> a << 64 - w >> 64 - w);
    }
    for (int n = 1; n <= A + 2; n++) {
      int w = n;
      unsigned((a, b) -> a.wrap(w), (a, b) -> a & (1 << w) - 1);
      signed((a, b) -> a.wrap(w), (a, b) -> a << 64 - w >> 64 - w);
      unsigned((a, b) -> a.sat(w), (a, b) -> clamp(a, 0, (1 << w) - 1));
      signed((a, b) -> a.sat(w), (a, b) -> clamp(a, -(1L << w - 1), (1L << w - 1) - 1));
      signed((a, b) -> a.satUnsigned(w), (a, b) -> clamp(a, 0, (1 << w) - 1));
    }
    unsigned((a, b) -> a.widen(7), (a, b) -> a);
    signed((a, b) -> a.widen(7), (a, b) -> a);
    unsigned((a, b) -> a.signed(), (a, b) -> a);
    signed((a, b) -> a.abs(), (a, b) -> Math.abs(a));
    signed((a, b) -> a.asUInt(), (a, b) -> a & 15);
    unsigned((a, b) -> a.asSInt(), (a, b) -> a << 60 >> 60);
  }

  @Test
  void rounding() {
    for (int n = 0; n <= A; n++) {
      int k = n;
      unsigned((a, b) -> a.round(k), (a, b) -> a + (1 << k >> 1) >> k);
      signed((a, b) -> a.round(k), (a, b) -> a + (1 << k >> 1) >> k);
      unsigned((a, b) -> a.roundEven(k), (a, b) -> roundEven(a, k));
      signed((a, b) -> a.roundEven(k), (a, b) -> roundEven(a, k));
    }
  }

  @Test
  void choices() {
    unsigned((a, b) -> a.gt(7).pick(b, a), (a, b) -> a > 7 ? b : a);
    unsigned((a, b) -> a.gt(7).pick(b, 40), (a, b) -> a > 7 ? b : 40);
    unsigned((a, b) -> a.gt(7).pick(0, b), (a, b) -> a > 7 ? 0 : b);
    signed((a, b) -> a.negative().pick(b, a), (a, b) -> a < 0 ? b : a);
    signed((a, b) -> a.negative().pick(-40, a), (a, b) -> a < 0 ? -40 : a);
    unsigned(
        (a, b) -> select(b).on(1, a).on(6, a.plus(1)).other(b),
        (a, b) -> b == 1 ? a : b == 6 ? a + 1 : b);
    signed((a, b) -> select(b).on(-1, a).other(b), (a, b) -> b == -1 ? a : b);
    unsigned((a, b) -> mux(b, List.of(a, b, a.plus(b))), (a, b) -> b == 0 ? a : b == 1 ? b : a + b);
  }

  @Test
  void bits() {
    unsigned((a, b) -> a.bit(2), (a, b) -> a >> 2 & 1);
    unsigned((a, b) -> a.bit(b), (a, b) -> a >> b & 1);
    unsigned((a, b) -> a.bits(2, 1), (a, b) -> a >> 1 & 3);
    unsigned((a, b) -> a.slice(1, 3), (a, b) -> a >> 1 & 7);
    unsigned((a, b) -> a.any(), (a, b) -> bit(a != 0));
    unsigned((a, b) -> a.all(), (a, b) -> bit(a == 15));
    unsigned((a, b) -> a.parity(), (a, b) -> Long.bitCount(a) & 1);
    unsigned((a, b) -> cat(b, a), (a, b) -> b << 4 | a);
    unsigned((a, b) -> repeat(b, 3), (a, b) -> b * 73);
    unsigned((a, b) -> a.toBits().get(3), (a, b) -> a >> 3);
    unsigned(
        (a, b) -> reduce(a.toBits().stream().map(Bool::asUInt).toList(), UInt::plus).wrap(3),
        (a, b) -> Long.bitCount(a));
  }
}
