package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

class UnusedTest {
  record Pair(UInt left, UInt right) {}

  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Unused extends Block {
    final UInt a = input(uint(4));
    final Bool spare = input(bool()); // @spare
    final Pair both = input(struct(Pair.class, uint(2), uint(3))); // @both
    final Pair one = input(struct(Pair.class, uint(2), uint(3)));
    final UInt o = output(uint(4));

    Unused() {
      var counter = reg(uint(4)).init(0); // @counter
      counter.next(counter.wrapPlus(1));
      var first = reg(uint(4)); // first feeds second only: the fault is second's
      var second = reg(uint(4)); // @second
      first.next(a);
      second.next(first);
      o.set(a.plus(one.left).wrap(4));
    }
  }

  @Test
  void everythingReachesAnOutput() {
    mistakes.expect(
        Unused::new,
        """
        4 mistakes in the design
        unused in Unused: input 'spare' (1 bit) reaches no output, memory or child
            made at @spare
            fix: read it, delete it, or say unused(...) when a bus prescribes it
        unused in Unused: input 'both_left' (2 bits) and the rest of its record reaches no output, memory or child
            made at @both
            fix: read it, delete it, or say unused(...) when a bus prescribes it
        unused in Unused: register 'counter' (4 bits) reaches no output, memory or child
            made at @counter
            fix: read it, or delete it
        unused in Unused: register 'second' (4 bits) reaches no output, memory or child
            made at @second
            fix: read it, or delete it
        """);
  }

  static final class Circle extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Circle() {
      var tick = reg(uint(4)).init(0); // @tick
      var tock = reg(uint(4)).init(0);
      tick.next(tock);
      tock.next(tick);
      o.set(a);
    }
  }

  @Test
  void aCircleOfDeadRegistersIsNamedOnce() {
    mistakes.expect(
        Circle::new,
        """
        1 mistake in the design
        unused in Circle: register 'tick' (4 bits) reaches no output, memory or child
            made at @tick
            fix: read it, or delete it
        """);
  }

  static final class Prescribed extends Block {
    final UInt prot = input(uint(3));
    final Bool a = input(bool());
    final Bool o = output(bool());

    Prescribed() {
      unused(prot);
      o.set(a);
    }
  }

  @Test
  void whatABusPrescribesMayBeUnused() {
    assertDoesNotThrow(() -> elaborate(Prescribed::new));
  }

  static final class Memories extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(8));

    Memories() {
      var written = memory(uint(8), 16); // @written
      written.write(a, a.widen(8), yes()); // @write
      var constant = memory(uint(8), 16); // @constant
      o.set(constant.read(a, yes())); // @read
      var forgotten = memory(uint(8), 16);
      forgotten.write(a, a.widen(8), yes());
      var word = forgotten.read(a, yes()); // @word
    }
  }

  @Test
  void memoriesAreWrittenAndRead() {
    mistakes.expect(
        Memories::new,
        """
        3 mistakes in the design
        unused in Memories: memory data 'word' (8 bits) reaches no output, memory or child
            made at @word
            fix: read it, or delete it
        memory in Memories: memory 'written' (16 words of 8 bits) is written but never read
            made at @written
            written at @write
            fix: read it, or delete it
        memory in Memories: memory 'constant' (16 words of 8 bits) is read but never written
            made at @constant
            read at @read
            fix: write it; its contents are undefined until then
        """);
  }

  static final class Dropped extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Dropped() {
      var more = a.plus(1); // @named
      a.plus(2); // @plain
      var kept = a.plus(3);
      o.set(kept.wrap(4));
    }
  }

  @Test
  void valuesAreNotDropped() {
    mistakes.expect(
        Dropped::new,
        """
        2 mistakes in the design
        dropped in Dropped: the value 'more' (5 bits) is made and never used
            made at @named
            fix: use it or delete the line; operations give a new value, they do not change their operand
        dropped in Dropped: the value (5 bits) is made and never used
            made at @plain
            fix: use it or delete the line; operations give a new value, they do not change their operand
        """);
  }
}
