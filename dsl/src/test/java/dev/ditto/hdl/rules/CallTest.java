package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

/** Rules that are checked where a call is. */
class CallTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Ranges extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Ranges() {
      var far = a.bit(4); // @bit
      var swapped = a.bits(1, 2); // @bits
      var more = a.trunc(5); // @trunc
      var less = a.widen(3); // @widen
      var dropped = a.round(5); // @round
      var element = mux(a.bit(0).asUInt(), a.toBits()); // @mux
      o.set(cat(far, swapped, more, less, dropped, element).any().asUInt());
    }
  }

  @Test
  void bitsExist() {
    mistakes.expect(
        Ranges::new,
        """
        6 mistakes in the design
        range in Ranges: bit 4 is outside input 'a' (UInt, 4 bits)
            here at @bit
            fix: use bits 0 to 3
        range in Ranges: bits(1, 2) has its ends swapped
            here at @bits
            fix: write bits(high, low) with high >= low
        range in Ranges: trunc(5) does not suit input 'a' (UInt, 4 bits)
            here at @trunc
            fix: use 1 to 4
        range in Ranges: widen(3) does not suit input 'a' (UInt, 4 bits)
            here at @widen
            fix: use 4 to 65536
        range in Ranges: round(5) does not suit input 'a' (UInt, 4 bits)
            here at @round
            fix: use 0 to 4
        range in Ranges: the value (UInt, 1 bit) cannot reach element 3 of the list
            here at @mux
            fix: use an index of 2 bits, or a shorter list
        """);
  }

  static final class NoBits extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    NoBits() {
      var none = a.slice(3, 0); // @none
      var negative = a.slice(1, -2); // @negative
      var beyond = a.slice(1, Integer.MAX_VALUE); // @beyond
      var outside = a.slice(-1, 4); // @outside
      var nothing = cat(); // @nothing
      var never = repeat(a, 0); // @never
      var often = repeat(a, 16_385); // @often
      o.set(cat(none, negative, beyond, outside, nothing, never, often).any().asUInt());
    }
  }

  @Test
  void everyValueHasBits() {
    mistakes.expect(
        NoBits::new,
        """
        7 mistakes in the design
        range in NoBits: slice(3, 0) does not suit input 'a' (UInt, 4 bits)
            here at @none
            fix: use slice(3, n) with n from 1 to 1
        range in NoBits: slice(1, -2) does not suit input 'a' (UInt, 4 bits)
            here at @negative
            fix: use slice(1, n) with n from 1 to 3
        range in NoBits: slice(1, 2147483647) does not suit input 'a' (UInt, 4 bits)
            here at @beyond
            fix: use slice(1, n) with n from 1 to 3
        range in NoBits: bit -1 is outside input 'a' (UInt, 4 bits)
            here at @outside
            fix: use bits 0 to 3
        range in NoBits: cat has no parts
            here at @nothing
            fix: give it at least one; no value has 0 bits
        range in NoBits: repeat(0) does not suit input 'a' (UInt, 4 bits)
            here at @never
            fix: use 1 to 16384
        range in NoBits: repeat(16385) does not suit input 'a' (UInt, 4 bits)
            here at @often
            fix: use 1 to 16384
        """);
  }

  @Test
  void aMaximumIsNotNegative() {
    var broken = assertThrows(IllegalArgumentException.class, () -> uintFor(-1));
    assertEquals(
        "uintFor(-1): the maximum starts at 0; use a maximum of 0 or more, or sint(width)",
        broken.getMessage());
    assertEquals(uint(1), uintFor(0));
    assertEquals(uint(63), uintFor(Long.MAX_VALUE));
  }

  static final class Keys extends Block {
    final UInt a = input(uint(2));
    final UInt o = output(uint(4));

    Keys() {
      o.set(
          select(a)
              .on(1, lit(3, 4))
              .on(1, lit(4, 4)) // @twice
              .on(4, lit(5, 4)) // @large
              .other(lit(0, 4)));
    }
  }

  @Test
  void keysFitAndDiffer() {
    mistakes.expect(
        Keys::new,
        """
        2 mistakes in the design
        key in Keys: the key 1 occurs twice
            here at @twice
            fix: give each key one branch
        literal in Keys: the literal 4 does not fit unsigned 2 bits (0 to 3)
            here at @large
            fix: use a literal in that range, or 3 bits
        """);
  }

  record Pair(UInt left, SInt right) {}

  static final class Shapes extends Block {
    final Pair in = input(struct(Pair.class, uint(4), sint(4)));
    final Bool o = output(bool());

    Shapes() {
      generic(o, in.left); // @generic
      unused(in);
    }

    static void generic(Object target, Object value) {
      drive(target, value); // @drive
    }
  }

  @Test
  void wholesHaveTheSameParts() {
    mistakes.expect(
        Shapes::new,
        """
        1 mistake in the design
        shape in Shapes: output 'o' (Bool) is driven with input 'in_left' (UInt, 4 bits)
            here at @drive (from @generic)
            fix: convert it with asUInt(), asSInt() or asBool()
        """);
  }

  static final class Memories extends Block {
    final UInt a = input(uint(8)); // @a
    final UInt o = output(uint(8));

    Memories() {
      var table = memory(uint(8), 20).lanes(4); // @table
      table.write(a, a, a, yes()); // @write
      o.set(table.read(a.trunc(5), yes()).wrapPlus(lit(0, 9))); // @sum
    }
  }

  @Test
  void addressesMasksAndOperandsFit() {
    mistakes.expect(
        Memories::new,
        """
        3 mistakes in the design
        range in Memories: input 'a' (UInt, 8 bits) is no mask for 2 lanes
            here at @write
            fix: give the mask one bit a lane; lanes(bits) sets their width
        width in Memories: an address of 20 words cannot hold input 'a' (UInt, 8 bits) without losing bits
            here at @write
            the memory is made at @table
            the value is made at @a
            fix: say what to lose: .trunc(5), .wrap(5) or .sat(5)
        width in Memories: a sum that wraps like memory data 'table_data' (UInt, 8 bits) cannot hold the value (UInt, 9 bits) without losing bits
            here at @sum
            that is made at @sum
            the value is made at @sum
            fix: say what to lose: .trunc(8), .wrap(8) or .sat(8)
        """);
  }

  record Pixel(UInt grey, Fix alpha) {}

  static final class Words extends Block {
    final UInt a = input(uint(4)); // @wordA
    final Fix b = input(ufix(8, 8)); // @wordB
    final Bool mask = input(bool());
    final UInt o = output(uint(4));

    Words() {
      var plain = memory(uint(3), 16); // @plain
      plain.write(a, a, yes()); // @wide
      var pixels = memory(struct(Pixel.class, uint(4), ufix(4, 4)), 16); // @pixels
      pixels.write(a, new Pixel(a, b), yes()); // @pixel
      var late = memory(uint(4), 16);
      late.write(a, a, mask.asUInt(), yes()); // @masked
      late.lanes(4).lanes(2); // @lanes
      o.set(plain.read(a, yes()).xor(pixels.read(a, yes()).grey()).xor(late.read(a, yes())));
    }
  }

  @Test
  void wordsAndLanesAreThoseOfTheMemory() {
    mistakes.expect(
        Words::new,
        """
        3 mistakes in the design
        width in Words: a word of 3 bits cannot hold input 'a' (UInt, 4 bits) without losing bits
            here at @wide
            the memory is made at @plain
            the value is made at @wordA
            fix: say what to lose: .trunc(3), .wrap(3) or .sat(3)
        width in Words: part 'alpha' of a word (ufix(4, 4)) cannot hold input 'b' (ufix(8, 8)) without losing bits
            here at @pixel
            the memory is made at @pixels
            the value is made at @wordB
            fix: say what to lose: .to(ufix(4, 4), HALF_UP), or another rounding
        range in Words: lanes of 2 bits come after a write with a mask for other lanes
            here at @lanes
            written at @masked
            fix: say lanes(2) where the memory is made
        """);
  }

  record Shaped(int[] sizes, Type<UInt> type) {}

  static final class Arrays extends Block {
    final UInt a;
    final UInt o;

    Arrays(Shaped p) {
      super(p);
      a = input(p.type);
      o = output(p.type);
      o.set(a);
    }
  }

  @Test
  void parametersAreValues() {
    mistakes.expect(
        () -> new Arrays(new Shaped(new int[] {1}, uint(4))), // @new
        """
        1 mistake in the design
        parameters in Arrays: parameter 'sizes' is a int[], which has no value equality
            made at @new
            fix: use numbers, strings, enums, records and Lists of them
        """);
  }

  static final class Sized extends Block {
    final UInt in;
    final UInt out;

    Sized(int width) {
      in = input(uint(width));
      out = output(uint(width));
      out.set(in);
    }
  }

  static final class Sizes extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(5));

    Sizes() {
      var small = add(new Sized(4)); // @small
      var large = add(new Sized(5)); // @large2
      small.in.set(in);
      large.in.set(small.out);
      out.set(large.out);
    }
  }

  @Test
  void parametersSayEverything() {
    mistakes.expect(
        Sizes::new,
        """
        1 mistake in the design
        parameters in Sized: two blocks Sized with equal parameters (none) are different hardware
            first made at @small
            then made at @large2
            fix: put everything that shapes the block into the record given to super(...)
        """);
  }

  static final class Leaky extends Block {
    final UInt a = input(uint(4)); // @leakyA
    final UInt o = output(uint(2)); // @leakyO

    Leaky() {
      o.set(a); // @inner
    }
  }

  static final class Several extends Block {
    final UInt a = input(uint(4)); // @outerA
    final UInt o = output(uint(1)); // @outerO

    Several() {
      var first = add(new Leaky());
      var second = add(new Leaky());
      first.a.set(a);
      second.a.set(a);
      o.set(first.o.and(second.o)); // @outer
    }
  }

  @Test
  void allBlocksReportAndSharedOnesOnce() {
    mistakes.expect(
        Several::new,
        """
        2 mistakes in the design
        width in Leaky: output 'o' (UInt, 2 bits) cannot hold input 'a' (UInt, 4 bits) without losing bits
            here at @inner
            the target is made at @leakyO
            the value is made at @leakyA
            fix: make the target 4 bits wide, or say what to lose: .trunc(2), .wrap(2) or .sat(2)
        width in Several: output 'o' (UInt, 1 bit) cannot hold the value (UInt, 2 bits) without losing bits
            here at @outer
            the target is made at @outerO
            the value is made at @outer
            fix: make the target 2 bits wide, or say what to lose: .trunc(1), .wrap(1) or .sat(1)
        """);
  }
}
