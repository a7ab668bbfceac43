package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.HdlException;
import dev.ditto.hdl.UInt;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fifteen mistakes that hardware engineers make, and what they read then: what is wrong, the lines
 * of their own Java at both ends, and the fix. To be read from top to bottom.
 */
class FifteenMistakesTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  // 1

  static final class SixteenIntoEight extends Block {
    final UInt wide = input(uint(16)); // @wide
    final UInt narrow = output(uint(8)); // @narrow

    SixteenIntoEight() {
      narrow.set(wide); // @loses
    }
  }

  @Test
  void sixteenBitsIntoEight() {
    mistakes.expect(
        SixteenIntoEight::new,
        """
        1 mistake in the design
        width in SixteenIntoEight: output 'narrow' (UInt, 8 bits) cannot hold input 'wide' (UInt, 16 bits) without losing bits
            here at @loses
            the target is made at @narrow
            the value is made at @wide
            fix: make the target 16 bits wide, or say what to lose: .trunc(8), .wrap(8) or .sat(8)
        """);
  }

  // 2

  static final class WiresInALoop extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    WiresInALoop() {
      var here = wire(uint(4));
      var there = wire(uint(4));
      here.set(there.xor(in)); // @here
      there.set(here.wrapPlus(1)); // @there
      out.set(there);
    }
  }

  @Test
  void twoWiresInALoop() {
    mistakes.expect(
        WiresInALoop::new,
        """
        1 mistake in the design
        loop in WiresInALoop: combinational loop through wire 'here' (4 bits), wire 'there' (4 bits)
            'here' follows 'there' at @here
            'there' follows 'here' at @there
            fix: put a register on the way, or compute one of them from something else
        """);
  }

  // 3

  static final class NeverDriven extends Block {
    final UInt out = output(uint(4));

    NeverDriven() {
      var forgotten = wire(uint(4)); // @forgotten
      out.set(forgotten);
    }
  }

  @Test
  void aWireThatIsNeverDriven() {
    mistakes.expect(
        NeverDriven::new,
        """
        1 mistake in the design
        undriven in NeverDriven: wire 'forgotten' (4 bits) is never driven
            made at @forgotten
            fix: drive it with set(...)
        """);
  }

  // 4

  static final class DrivenTwice extends Block {
    final UInt a = input(uint(4));
    final UInt out = output(uint(4));

    DrivenTwice() {
      out.set(a); // @firstDrive
      out.set(a.wrapPlus(1)); // @secondDrive
    }
  }

  @Test
  void drivenTwice() {
    mistakes.expect(
        DrivenTwice::new,
        """
        1 mistake in the design
        driven twice in DrivenTwice: this drive of output 'out' (4 bits) never acts, a later one always wins
            driven at @firstDrive
            driven again at @secondDrive
            fix: delete one of them; a default before a when must leave a path on which it acts
        """);
  }

  // 5

  static final class OtherClock extends Block {
    final Clock bus = clock();
    final Bool start = input(bool());
    final Bool busy = in(bus, () -> output(bool()));

    OtherClock() {
      var started = reg(bool()).init(0); // @started
      var running = in(bus, () -> reg(bool()).init(0)); // @running
      started.next(start);
      running.next(started); // @crosses
      busy.set(running);
    }
  }

  @Test
  void aRegisterOfOneClockUsedInAnother() {
    mistakes.expect(
        OtherClock::new,
        """
        1 mistake in the design
        crossing in OtherClock: register 'started' (1 bit) of clock 'aclk' is used in register 'running' (1 bit) of clock 'bus_aclk'
            used at @crosses
            the value is made at @started
            what uses it is made at @running
            fix: bring it over with a block of dev.ditto.hdl.lib.crossing: BitSynchronizer for a bit, Handshake for a value that changes rarely, GrayFifo for a stream
        """);
  }

  // 6

  static final class MissingElse extends Block {
    final Bool valid = input(bool());
    final UInt a = input(uint(4));
    final UInt out = output(uint(4)); // @latched

    MissingElse() {
      when(valid, () -> out.set(a)); // @onlyThen
    }
  }

  @Test
  void aWhenWithoutItsElseWouldBeALatch() {
    mistakes.expect(
        MissingElse::new,
        """
        1 mistake in the design
        latch in MissingElse: output 'out' (4 bits) is not driven on every path, it would have to remember
            not driven when this is false at @onlyThen
            made at @latched
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        """);
  }

  // 7

  static final class LiteralTooLarge extends Block {
    final UInt out = output(uint(4));

    LiteralTooLarge() {
      out.set(16); // @sixteen
    }
  }

  @Test
  void aLiteralThatDoesNotFit() {
    mistakes.expect(
        LiteralTooLarge::new,
        """
        1 mistake in the design
        literal in LiteralTooLarge: the literal 16 does not fit unsigned 4 bits (0 to 15)
            here at @sixteen
            fix: use a literal in that range, or 5 bits
        """);
  }

  // 8

  static final class ValidWithoutReset extends Block {
    final Bool go = input(bool());
    final UInt count = output(uint(8));

    ValidWithoutReset() {
      var valid = reg(bool()); // @valid
      var counted = reg(uint(8)).init(0);
      valid.next(go);
      when(valid, () -> counted.next(counted.wrapPlus(1))); // @counts
      count.set(counted);
    }
  }

  @Test
  void aValidBitWithoutReset() {
    mistakes.expect(
        ValidWithoutReset::new,
        """
        1 mistake in the design
        reset in ValidWithoutReset: register 'valid' (1 bit) has no reset value, yet decides what happens after reset
            decides this at @counts
            made at @valid
            fix: give it one with init(...), let something that is reset decide first, or say why it needs none: unreset("the reason", register)
        """);
  }

  // 9

  static final class NeverWritten extends Block {
    final UInt address = input(uint(2));
    final UInt word = output(uint(8));

    NeverWritten() {
      var words = memory(uint(8), 4); // @words
      word.set(words.read(address, yes())); // @reads
    }
  }

  @Test
  void aMemoryThatIsNeverWritten() {
    mistakes.expect(
        NeverWritten::new,
        """
        1 mistake in the design
        memory in NeverWritten: memory 'words' (4 words of 8 bits) is read but never written
            made at @words
            read at @reads
            fix: write it; its contents are undefined until then
        """);
  }

  // 10

  static final class Engine extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));
    final UInt state = reg(uint(4)).init(0); // @inside

    Engine() {
      state.next(in);
      out.set(state);
    }
  }

  static final class LooksInside extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    LooksInside() {
      var engine = add(new Engine());
      engine.in.set(in);
      out.set(engine.state); // @looks
    }
  }

  @Test
  void theInsideOfAChild() {
    mistakes.expect(
        LooksInside::new,
        """
        1 mistake in the design
        scope in LooksInside: register 'state' (UInt, 4 bits) is inside block Engine, whose parent is LooksInside
            here at @looks
            made at @inside
            fix: give Engine an output that carries it
        """);
  }

  // 11

  static final class Unused extends Block {
    final UInt a = input(uint(4));
    final UInt spare = input(uint(4)); // @spare
    final UInt out = output(uint(4));

    Unused() {
      out.set(a);
    }
  }

  @Test
  void anInputThatNothingReads() {
    mistakes.expect(
        Unused::new,
        """
        1 mistake in the design
        unused in Unused: input 'spare' (4 bits) reaches no output, memory or child
            made at @spare
            fix: read it, delete it, or say unused(...) when a bus prescribes it
        """);
  }

  // 12

  static final class Dropped extends Block {
    final UInt a = input(uint(4));
    final UInt out = output(uint(4));

    Dropped() {
      var next = a.wrapPlus(1); // @next
      out.set(a);
    }
  }

  @Test
  void aValueThatIsMadeAndDropped() {
    mistakes.expect(
        Dropped::new,
        """
        1 mistake in the design
        dropped in Dropped: the value 'next' (4 bits) is made and never used
            made at @next
            fix: use it or delete the line; operations give a new value, they do not change their operand
        """);
  }

  // 13

  static final class NotAdded extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    NotAdded() {
      var engine = new Engine(); // @new
      engine.in.set(in);
      out.set(engine.out);
    }
  }

  @Test
  void aChildThatIsNotAdded() {
    mistakes.expect(
        NotAdded::new,
        """
        1 mistake in the design
        add in Engine: block Engine is made but not added to its parent
            made at @new
            fix: add the block where it is made: var child = add(new Child(...))
        """);
  }

  // 14

  static final class Parallel extends Block {
    final List<UInt> in = each(64, i -> input(uint(4)));
    final UInt out = output(uint(4));

    Parallel() {
      var sums = in.stream().parallel().map(v -> v.wrapPlus(1)).toList(); // @parallel
      out.set(reduce(sums, UInt::xor));
    }
  }

  @Test
  void hardwareFromAParallelStream() {
    mistakes.expect(
        Parallel::new,
        """
        1 mistake in the design
        thread in -: hardware is made in a parallel java.util.stream, whose order differs from run to run
            made at @parallel
            fix: make the stream sequential, or use each(n, i -> ...)
        """);
  }

  // 15

  private static Whole whole;

  static final class Whole extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4)); // @built

    Whole() {
      out.set(in);
      whole = this;
    }
  }

  static HdlException late() {
    elaborate(Whole::new);
    return assertThrows(HdlException.class, () -> whole.out.plus(1)); // @late
  }

  @Test
  void aValueAfterItsDesignWasBuilt() {
    assertEquals(
        mistakes.resolve(
            """
            1 mistake in the design
            outside in Whole: output 'out' (UInt, 4 bits) is used after its design was built
                used at @late
                made at @built
                fix: describe hardware in the constructor; to look at a value of the running design, make it an output
            """),
        late().getMessage());
  }

  // All at once

  static final class Child extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4)); // @childOut

    Child() {
      var sum = in.plus(in); // @childSum
      out.set(sum); // @childDrive
    }
  }

  static final class Several extends Block {
    final UInt in = input(uint(4));
    final UInt out = output(uint(4));

    Several() {
      var child = add(new Child());
      var forgotten = wire(uint(4)); // @wire
      child.in.set(forgotten);
      out.set(child.out);
      out.set(in); // @again
    }
  }

  @Test
  void allBlocksOfADesignAreReportedTogether() {
    HdlException broken = assertThrows(HdlException.class, () -> elaborate(Several::new));
    assertEquals(
        List.of("width in Child", "undriven in Several", "driven twice in Several"),
        broken.findings().stream().map(f -> f.rule() + " in " + f.block()).toList());
  }
}
