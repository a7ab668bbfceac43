package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import dev.ditto.hdl.lib.crossing.Synchronizer;
import org.junit.jupiter.api.Test;

class CrossingTest {
  private static final String FIX =
      "fix: bring it over with a block of dev.ditto.hdl.lib.crossing: BitSynchronizer for a bit,"
          + " Handshake for a value that changes rarely, GrayFifo for a stream";

  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Registers extends Block {
    final Clock bus = clock();
    final UInt in = input(uint(4));
    final UInt out = in(bus, () -> output(uint(4)));

    Registers() {
      var source = reg(uint(4)).init(0); // @source
      var target = in(bus, () -> reg(uint(4)).init(0)); // @target
      source.next(in);
      var sum = source.wrapPlus(1);
      target.next(sum); // @next
      out.set(target);
    }
  }

  @Test
  void aRegisterOfOneClockInAnother() {
    mistakes.expect(
        Registers::new,
        """
        1 mistake in the design
        crossing in Registers: register 'source' (4 bits) of clock 'aclk' is used in register 'target' (4 bits) of clock 'bus_aclk'
            used at @next
            the value is made at @source
            what uses it is made at @target
            %s
        """
            .formatted(FIX));
  }

  static final class Child extends Block {
    final Clock bus = clock();
    final Bool go = in(bus, () -> input(bool()));
    final Bool done = output(bool());

    Child() {
      var crossing = add(new BitSynchronizer());
      var seen = in(bus, () -> reg(bool()).init(0));
      crossing.to.set(bus);
      crossing.in.set(false);
      seen.next(go.and(crossing.out));
      var late = in(bus, () -> add(new BitSynchronizer()));
      late.to.set(mainClock());
      late.in.set(seen);
      done.set(late.out);
    }
  }

  static final class Everywhere extends Block {
    final Clock bus = clock();
    final Bool enable = input(bool()); // @enable
    final UInt address = in(bus, () -> input(uint(2))); // @address
    final UInt word = output(uint(4)); // @word
    final Bool done = output(bool());

    Everywhere() {
      var words = in(bus, () -> memory(uint(4), 4)); // @words
      words.write(lit(0, 2), lit(3, 4), enable); // @write
      word.set(words.read(address, yes())); // @read
      var child = add(new Child()); // @child
      child.bus.set(bus);
      child.go.set(enable); // @go
      done.set(child.done);
    }
  }

  @Test
  void everythingThatHasAClock() {
    mistakes.expect(
        Everywhere::new,
        """
        3 mistakes in the design
        crossing in Everywhere: memory data 'words_data' (4 bits) of clock 'bus_aclk' is used in output 'word' (4 bits) of clock 'aclk'
            used at @read
            the value is made at @read
            what uses it is made at @word
            %s
        crossing in Everywhere: input 'enable' (1 bit) of clock 'aclk' is used in input 'go' (1 bit) of child 'child' of clock 'bus_aclk'
            used at @go
            the value is made at @enable
            what uses it is made at @child
            %s
        crossing in Everywhere: input 'enable' (1 bit) of clock 'aclk' is used in memory 'words' of clock 'bus_aclk'
            used at @write
            the value is made at @enable
            what uses it is made at @words
            %s
        """
            .formatted(FIX, FIX, FIX));
  }

  static final class Conditions extends Block {
    final Clock bus = clock();
    final Bool go = input(bool()); // @goInput
    final UInt out = in(bus, () -> output(uint(4)));

    Conditions() {
      var count = in(bus, () -> reg(uint(4)).init(0)); // @count
      when(go, () -> count.next(count.wrapPlus(1))); // @when
      out.set(count);
    }
  }

  @Test
  void conditionsCrossToo() {
    mistakes.expect(
        Conditions::new,
        """
        1 mistake in the design
        crossing in Conditions: input 'go' (1 bit) of clock 'aclk' is used in register 'count' (4 bits) of clock 'bus_aclk'
            used at @when
            the value is made at @goInput
            what uses it is made at @count
            %s
        """
            .formatted(FIX));
  }

  static final class Pin extends Block {
    final Bool button = asynchronous(bool()); // @button
    final Bool a = input(bool());
    final Bool out = output(bool());

    Pin() {
      var direct = reg(bool()).init(0); // @direct
      var safe = add(new Synchronizer());
      var mixed = add(new Synchronizer()); // @mixed
      direct.next(button); // @press
      safe.in.set(button);
      mixed.in.set(a.and(direct)); // @and
      out.set(direct.and(safe.out).and(mixed.out));
    }
  }

  @Test
  void pinsAreSynchronisedAndNothingGlitches() {
    mistakes.expect(
        Pin::new,
        """
        2 mistakes in the design
        crossing in Pin: input 'button' (1 bit) of no clock is used in register 'direct' (1 bit) of clock 'aclk'
            used at @press
            the value is made at @button
            what uses it is made at @direct
            %s
        crossing in Pin: input 'in' (1 bit) of child 'mixed' of no clock takes the result of logic, whose glitches it may see
            used at @and
            what uses it is made at @mixed
            fix: register the value first; BitSynchronizer does that itself
        """
            .formatted(FIX));
  }

  static final class Loose extends Block {
    final Bool a = input(bool());
    final Bool o = output(bool());

    Loose() {
      var spare = clock(); // @spare
      var flag = add(new BitSynchronizer()); // @flag
      flag.in.set(a);
      o.set(flag.out);
    }
  }

  @Test
  void clocksAreConnectedAndUsed() {
    String file = "BitSynchronizer.java";
    var broken = assertThrows(dev.ditto.hdl.HdlException.class, () -> elaborate(Loose::new));
    assertEquals(
        mistakes.resolve(
            """
            2 mistakes in the design
            undriven in Loose: clock 'to' of child 'flag' is never connected
                the child is added at @flag
                made at %s:LINE
                fix: connect it: flag.to.set(mainClock()), or with a clock() of this block
            unused in Loose: clock 'spare' clocks nothing
                made at @spare
                fix: make registers, memories, children or ports inside in(spare, () -> ...), or delete it
            """
                .formatted(file)),
        broken.getMessage().replaceAll(file + ":\\d+", file + ":LINE"));
  }

  static final class Borrows extends Block {
    final UInt o = output(uint(2));

    Borrows(Clock other) {
      var r = in(other, () -> reg(uint(2)).init(0)); // @borrow
      r.next(r.wrapPlus(1));
      o.set(r);
    }
  }

  static final class Lends extends Block {
    final Clock bus = clock(); // @lent
    final UInt o = in(bus, () -> output(uint(2)));

    Lends() {
      var child = in(bus, () -> add(new Borrows(bus)));
      child.o.eq(0);
      o.set(child.o);
      bus.set(bus); // @own
    }
  }

  @Test
  void aClockBelongsToItsBlock() {
    mistakes.expect(
        Lends::new,
        """
        2 mistakes in the design
        scope in Borrows: clock 'bus' belongs to block Lends
            here at @borrow
            made at @lent
            fix: give this block a clock of its own with clock(), and connect it where the block is added: child.bus.set(bus)
        target in Lends: clock 'bus' is no clock of a child of this block
            here at @own
            made at @lent
            fix: connect it where its block is added
        """);
  }
}
