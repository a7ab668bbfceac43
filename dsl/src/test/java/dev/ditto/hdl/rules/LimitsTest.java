package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.ImpossibleException;
import dev.ditto.hdl.Mem;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.Fifo;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How wide, deep and long things may be: whatever is beyond comes in the one exception. */
class LimitsTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class TooWide extends Block {
    final UInt a = input(uint(40_000));
    final UInt b = input(uint(65_536));
    final SInt s = input(sint(40_000));
    final Bool o = output(bool());

    TooWide() {
      var both = cat(a, a); // @cat
      var sum = b.plus(b).plus(1); // @plus
      var product = s.times(s); // @times
      var many = repeat(a.bit(0), 1 << 20).trunc(65_536); // @repeat
      o.set(cat(both.any(), sum.any(), product.any(), many.any()).any());
    }
  }

  @Test
  void resultsHaveAtMost65536Bits() {
    mistakes.expect(
        TooWide::new,
        """
        4 mistakes in the design
        width in TooWide: the result would have 80000 bits, a value has at most 65536
            here at @cat
            fix: narrow the operands first with .trunc(n), .wrap(n) or .sat(n)
        width in TooWide: the result would have 65537 bits, a value has at most 65536
            here at @plus
            fix: narrow the operands first with .trunc(n), .wrap(n) or .sat(n)
        width in TooWide: the result would have 80000 bits, a value has at most 65536
            here at @times
            fix: narrow the operands first with .trunc(n), .wrap(n) or .sat(n)
        range in TooWide: repeat(1048576) does not suit the value (Bool)
            here at @repeat
            fix: use 1 to 65536
        """);
  }

  record Widths(int a, int b) {}

  static final class Product extends Block {
    final UInt a;
    final UInt b;
    final Bool o = output(bool());

    Product(Widths p) {
      super(p);
      a = input(uint(p.a()));
      b = input(uint(p.b()));
      o.set(a.times(b).any());
    }
  }

  @Property(tries = 20)
  void aProductIsTakenExactlyWhenItFits(
      @ForAll @IntRange(min = 1, max = 65_536) int a,
      @ForAll @IntRange(min = 1, max = 65_536) int b) {
    Executable run = () -> elaborate(() -> new Product(new Widths(a, b)));
    String said = "";
    try {
      run.execute();
    } catch (Throwable broken) {
      said = broken.getMessage();
    }
    assertEquals(a + b > Type.MAX_WIDTH, said.contains("would have " + (a + b) + " bits"), said);
  }

  static final class WidePoint extends Block {
    final Fix a = input(fix(40_000, 0)); // @wideA
    final Fix o = output(fix(8, 0)); // @wideO

    WidePoint() {
      o.set(a); // @cut
      o.set(a.times(a).sat(8)); // @fixTimes
    }
  }

  /** A fixed-point format cannot be replaced by something narrower: the search ends there. */
  @Test
  void formatsHaveAtMost65536Bits() {
    mistakes.expect(
        WidePoint::new,
        """
        2 mistakes in the design
        width in WidePoint: output 'o' (fix(8, 0)) cannot hold input 'a' (fix(40000, 0)) without losing bits
            here at @cut
            the target is made at @wideO
            the value is made at @wideA
            fix: make the target fix(40000, 0), or say what to lose: .sat(fix(8, 0)) or .wrap(fix(8, 0))
        range in WidePoint: fix(80000, 0): widths go from 1 to 65536 bits, fractions from -65536 to 65536
            here at @fixTimes
            fix: use a format in that range, or narrower operands
        """);
  }

  static final class Types extends Block {
    final UInt none = input(uint(0)); // @none
    final SInt huge = input(sint(70_000)); // @huge
    final Fix point = input(fix(0, 4)); // @point
    final List<Bool> list = input(vec(bool(), 0)); // @list
    final UInt low = input(uintFor(-1)); // @low
    final Bool o = output(bool());

    Types() {
      int bits = log2Up(0); // @log
      o.set(cat(none, huge, point, list.get(0), low).slice(0, bits).any()); // @sum
    }
  }

  @Test
  void typesOfBlocksAreReportedThere() {
    mistakes.expect(
        Types::new,
        """
        7 mistakes in the design
        range in Types: uint(0): widths go from 1 to 65536 bits
            here at @none
            fix: use 1 bit or more, or leave the value out
        range in Types: sint(70000): widths go from 1 to 65536 bits
            here at @huge
            fix: split it into several values, for example a vec
        range in Types: fix(0, 4): widths go from 1 to 65536 bits, fractions from -65536 to 65536
            here at @point
            fix: use a format in that range, or narrower operands
        range in Types: vec: size is 0, it starts at 1
            here at @list
            fix: use a size of 1 or more
        range in Types: uintFor(-1): the maximum starts at 0
            here at @low
            fix: use a maximum of 0 or more, or sint(width)
        range in Types: log2Up(0): things start at 1
            here at @log
            fix: count 1 thing or more
        width in Types: the result would have 65540 bits, a value has at most 65536
            here at @sum
            fix: narrow the operands first with .trunc(n), .wrap(n) or .sat(n)
        """);
  }

  record Pair(UInt left, SInt right) {}

  static final class Swapped extends Block {
    final Pair o = output(struct(Pair.class, sint(3), uint(4))); // @swapped
  }

  static final class Few extends Block {
    final UInt none = input(uint(0)); // @before
    final Pair o = output(struct(Pair.class, uint(3))); // @few
  }

  @Test
  void recordsGetTheTypesOfTheirComponents() {
    mistakes.expect(
        Swapped::new,
        """
        1 mistake in the design
        shape in Swapped: component 'left' of Pair is a UInt, its type s3 makes a SInt
            here at @swapped
            fix: give the types in the order of the components
        """);
    mistakes.expect(
        Few::new,
        """
        2 mistakes in the design
        range in Few: uint(0): widths go from 1 to 65536 bits
            here at @before
            fix: use 1 bit or more, or leave the value out
        shape in Few: Pair has 2 components, 1 types are given
            here at @few
            fix: give each component one type, in order
        """);
  }

  @Test
  void outsideBlocksTheMessageSaysTheSame() {
    refused(
        "uint(0): widths go from 1 to 65536 bits; use 1 bit or more, or leave the value out",
        () -> uint(0));
    refused("vec: size is -2, it starts at 1; use a size of 1 or more", () -> vec(bool(), -2));
    refused(
        "vec has 6553600000 bits, there are at most 2147483647; use fewer or narrower elements",
        () -> vec(uint(65_536), 100_000));
    refused(
        "fifo: depth is 1, it starts at 2 items; use 2 or more",
        () -> new Fifo.Params<>(bool(), 1));
    refused(
        "component 'right' of Pair is a SInt, its type bool makes a Bool;"
            + " give the types in the order of the components",
        () -> struct(Pair.class, uint(1), bool()));
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(ImpossibleException.class, call).getMessage());
  }

  static final class Words extends Block {
    final UInt a = input(uint(24));
    final UInt d = input(uint(8));
    final Bool o = output(bool());

    Words() {
      var one = memory(uint(8), 1); // @one
      var deep = memory(uint(8), Integer.MAX_VALUE); // @deep
      var large = memory(uint(128), 1 << 24); // @large
      var wide = memory(vec(uint(40_000), 2), 4); // @wide
      o.set(
          cat(word(one), word(deep), word(large), wide.read(a.trunc(2), yes()).get(0))
              .trunc(1)
              .asBool());
    }

    private UInt word(Mem<UInt> memory) {
      memory.write(a.trunc(1), d, yes());
      return memory.read(a.trunc(1), yes());
    }
  }

  @Test
  void memoriesHaveALimit() {
    mistakes.expect(
        Words::new,
        """
        4 mistakes in the design
        range in Words: memory: depth is 1, legal is 2 to 16777216 words
            here at @one
            fix: use a reg(type) for one word
        range in Words: memory: depth is 2147483647, legal is 2 to 16777216 words
            here at @deep
            fix: use fewer words
        range in Words: memory: 16777216 words have 2147483648 bits, legal are 1073741824
            here at @large
            fix: use fewer or narrower words
        range in Words: memory: a word has 80000 bits, legal is 1 to 65536
            here at @wide
            fix: use several memories side by side
        """);
  }

  static final class Counts extends Block {
    final Stream<UInt> in = takes(uint(4));
    final Stream<UInt> out = gives(uint(4));
    final List<UInt> three = input(vec(uint(4), 3));
    final Bool o = output(bool());

    Counts() {
      out.from(in.fifo(1)); // @fifo
      var late = delay(in.data(), -1); // @delay
      var kept = reg(vec(uint(4), 3), 1, 2); // @reg
      next(kept, three);
      var none = cat(); // @none2
      var never = repeat(late, 0); // @never
      o.set(cat(late, kept.get(0), none, never).any());
      reduce(List.<Bool>of(), Bool::or); // @reduce
    }
  }

  @Test
  void countsAreReportedAndAnEmptyReductionEndsTheSearch() {
    mistakes.expect(
        Counts::new,
        """
        6 mistakes in the design
        range in Counts: fifo: depth is 1, it starts at 2 items
            here at @fifo
            fix: use 2 or more
        range in Counts: delay by -1 cycles: at least 0
            here at @delay
            fix: use 0 cycles or more
        shape in Counts: reg has 2 reset values for 3 scalars
            here at @reg
            fix: give one for each scalar, or one 0 for all
        range in Counts: cat has no parts
            here at @none2
            fix: give it at least one; no value has 0 bits
        range in Counts: repeat(0) does not suit input 'in_data' (UInt, 4 bits)
            here at @never
            fix: use 1 to 16384
        range in Counts: reduce: the list is empty
            here at @reduce
            fix: give it one element or more
        """);
  }

  static final class EmptyMux extends Block {
    final UInt i = input(uint(2));
    final UInt o = output(uint(4));

    EmptyMux() {
      o.set(mux(i, List.<UInt>of())); // @mux
    }
  }

  @Test
  void choicesNeedAnElement() {
    mistakes.expect(
        EmptyMux::new,
        """
        1 mistake in the design
        range in EmptyMux: mux: the list is empty
            here at @mux
            fix: give it one element or more
        """);
  }

  static final class Alternatives extends Block {
    final List<UInt> two = input(vec(uint(4), 2));
    final List<UInt> three = input(vec(uint(4), 3));
    final SInt s = input(sint(4));
    final Bool c = input(bool());
    final List<UInt> o = output(vec(uint(4), 2));

    Alternatives() {
      drive(o, mux(c, two, three)); // @pick
      Object mixed = mux(c, (Object) two.get(0), s); // @mixed
      unused(mixed, s);
    }
  }

  @Test
  void alternativesHaveOneShape() {
    mistakes.expect(
        Alternatives::new,
        """
        2 mistakes in the design
        shape in Alternatives: the alternatives have 2 and 3 scalars
            here at @pick
            fix: choose between values of one type
        shape in Alternatives: the alternatives are input 'two_0' (UInt, 4 bits) and input 's' (SInt, 4 bits)
            here at @mixed
            fix: convert one with asUInt(), asSInt() or asBool()
        """);
  }

  static final class Texts extends Block {
    final UInt a = input(uint(3));
    final UInt o = output(uint(3));

    Texts() {
      var r = reg(uint(3)).init(0).attribute("ke ep*)", "a"); // @attribute
      var q = reg(uint(3)).init(0).attribute("keep", "\"*) x"); // @text
      r.next(cross(a, "line\nend")); // @crossText
      q.next(cross(r, " ")); // @crossBlank
      o.set(q);
      unreset("", r); // @unreset
    }
  }

  @Test
  void textsAreThoseOfVerilog() {
    mistakes.expect(
        Texts::new,
        """
        5 mistakes in the design
        name in Texts: attribute: 'ke ep*)' is no Verilog identifier
            here at @attribute
            fix: use an identifier as name, and as text printable ASCII without quotes and backslashes
        name in Texts: the text of attribute keep has a character that Verilog's strings have not
            here at @text
            fix: use an identifier as name, and as text printable ASCII without quotes and backslashes
        name in Texts: the text of attribute crossing has a character that Verilog's strings have not
            here at @crossText
            fix: use an identifier as name, and as text printable ASCII without quotes and backslashes
        crossing in Texts: cross(...) does not say why it is safe
            here at @crossBlank
            fix: say so in the second argument
        reset in Texts: unreset(...) does not say why
            here at @unreset
            fix: say so in the first argument
        """);
  }

  @Test
  void aSupplierMakesTheTop() {
    mistakes.expect(
        () -> null,
        """
        1 mistake in the design
        outside in -: the supplier given to elaborate makes no block, or one that is finished
            fix: make the top block there: elaborate(() -> new Top(...))
        """);
  }
}
