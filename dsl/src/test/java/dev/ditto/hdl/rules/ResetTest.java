package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResetTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Counts extends Block {
    final Bool tick = input(bool());
    final UInt o = output(uint(4));

    Counts() {
      var phase = reg(uint(2)); // @phase
      var count = reg(uint(4)).init(0);
      phase.next(phase.wrapPlus(1));
      when(tick.and(phase.eq(3)), () -> count.next(count.wrapPlus(1))); // @when
      o.set(count);
    }
  }

  @Test
  void whatDecidesAWhenIsReset() {
    mistakes.expect(
        Counts::new,
        """
        1 mistake in the design
        reset in Counts: register 'phase' (2 bits) has no reset value, yet decides what happens after reset
            decides this at @when
            made at @phase
            fix: give it one with init(...), let something that is reset decide first, or say why it needs none: unreset("the reason", register)
        """);
  }

  static final class Offers extends Block {
    final UInt data = input(uint(8));
    final Bool store = input(bool());
    final Stream<UInt> out = gives(uint(8)); // @out

    Offers() {
      var valid = reg(bool()); // @valid
      var seen = reg(bool()).init(0); // @seen
      var stores = reg(bool()); // @stores
      var words = memory(uint(8), 4);
      valid.next(store);
      stores.next(store);
      seen.next(seen.or(out.ready().and(stores)));
      words.write(lit(0, 2), data, stores); // @write
      out.offer(valid, words.read(seen.pick(1, lit(0, 2)), yes()));
    }
  }

  @Test
  void flagsHandshakesAndWritesAreReset() {
    mistakes.expect(
        Offers::new,
        """
        2 mistakes in the design
        reset in Offers: register 'valid' (1 bit) has no reset value, yet decides what happens after reset
            decides output 'out_valid' (1 bit) at @out
            made at @valid
            fix: give it one with init(...), let something that is reset decide first, or say why it needs none: unreset("the reason", register)
        reset in Offers: register 'stores' (1 bit) has no reset value, yet decides what happens after reset
            decides register 'seen' (1 bit) at @seen
            made at @stores
            fix: give it one with init(...), let something that is reset decide first, or say why it needs none: unreset("the reason", register)
        """);
  }

  static final class Late extends Block {
    final Bool go = input(bool());
    final Bool done = output(bool());

    Late() {
      var late = reg(bool()); // @late
      late.next(go);
      done.set(late);
    }
  }

  static final class Parent extends Block {
    final Bool go = input(bool());
    final UInt o = output(uint(4));

    Parent() {
      var child = add(new Late());
      var count = reg(uint(4)).init(0);
      child.go.set(go);
      when(child.done, () -> count.next(count.wrapPlus(1))); // @parent
      o.set(count);
    }
  }

  @Test
  void childrenAreSeenThrough() {
    mistakes.expect(
        Parent::new,
        """
        1 mistake in the design
        reset in Parent: register 'late' (1 bit) of block Late has no reset value, yet decides what happens after reset
            decides this at @parent
            made at @late
            fix: give it one with init(...), let something that is reset decide first, or say why it needs none: unreset("the reason", register)
        """);
  }

  enum Phase {
    IDLE,
    RUN
  }

  /** Data without reset decides only behind something that is reset. */
  static final class Guarded extends Block {
    final Stream<UInt> in = takes(uint(8));
    final Stream<UInt> out = gives(uint(8));
    final UInt o = output(uint(4));

    Guarded() {
      var phase = states(Phase.IDLE);
      var kept = reg(uint(8));
      var larger = reg(uint(8));
      var count = reg(uint(4)).init(0);
      var staged = in.stage();
      phase.each(
          now ->
              switch (now) {
                case IDLE -> () -> when(staged.valid(), () -> phase.go(Phase.RUN));
                case RUN ->
                    () ->
                        when(
                            kept.eq(3),
                            () -> {
                              phase.go(Phase.IDLE);
                              count.next(count.wrapPlus(1));
                            });
              });
      when(staged.fires(), () -> kept.next(staged.data()));
      when(larger.lt(kept), () -> larger.next(kept));
      when(
          staged.fires().and(staged.data().eq(7)).and(phase.is(Phase.RUN)),
          () -> count.next(larger.trunc(4)));
      out.from(staged);
      o.set(count);
    }
  }

  static final class Meant extends Block {
    final Bool tick = input(bool());
    final UInt o = output(uint(4));

    Meant() {
      var flushed = reg(bool());
      var count = reg(uint(4)).init(0);
      unreset("the reset lasts two cycles, and ticks stop in it", flushed);
      flushed.next(tick);
      when(flushed, () -> count.next(count.wrapPlus(1)));
      o.set(count);
    }
  }

  static final class ChildMeant extends Block {
    final Bool go = input(bool());
    final UInt o = output(uint(4));

    ChildMeant() {
      var child = add(new Late());
      var count = reg(uint(4)).init(0);
      child.go.set(go);
      unreset("nothing goes in reset", child.done);
      when(child.done, () -> count.next(count.wrapPlus(1)));
      o.set(count);
    }
  }

  @Test
  void guardedDataAndWhatIsMeantAreFine() {
    elaborate(Guarded::new);
    elaborate(Meant::new);
    elaborate(ChildMeant::new);
  }

  static final class Computed extends Block {
    final Bool a = input(bool()); // @a
    final Bool o = output(bool());

    Computed() {
      unreset("no register", a.not()); // @computed
      o.set(a);
    }
  }

  @Test
  void onlyRegistersAndPortsAreLeftUnreset() {
    mistakes.expect(
        Computed::new,
        """
        1 mistake in the design
        target in Computed: the value (Bool) is computed, it has no reset to leave out
            here at @computed
            made at @computed
            fix: name the register itself, or the output of a child
        """);
  }

  static final class Unsaid extends Block {
    final Bool o = output(bool());

    Unsaid() {
      var r = reg(bool());
      r.next(yes());
      unreset(" ", r); // @unsaid
      o.set(r);
    }
  }

  @Test
  void aReasonIsGiven() {
    mistakes.expect(
        Unsaid::new,
        """
        1 mistake in the design
        reset in Unsaid: unreset(...) does not say why
            here at @unsaid
            fix: say so in the first argument
        """);
  }

  static final class Circles extends Block {
    final Bool go = input(bool());
    final UInt o = output(uint(8));
    final UInt p = output(uint(4));
    final UInt q = output(uint(4));

    Circles() {
      var free = reg(uint(8)); // @free
      free.next(free.wrapPlus(1)); // @freeNext
      o.set(free);

      var tens = reg(uint(4)); // @tens
      when(go, () -> tens.next(tens.wrapPlus(1))); // @tensNext
      when(go.and(tens.eq(9)), () -> tens.next(tens.and(8)));
      p.set(tens);

      var there = reg(uint(4)); // @there
      var back = reg(uint(4)); // @back
      var after = reg(uint(4));
      there.next(back.not()); // @thereNext
      when(go, () -> back.next(there)); // @backNext
      after.next(there);
      q.set(after);
    }
  }

  @Test
  void noRegisterFollowsOnlyItself() {
    mistakes.expect(
        Circles::new,
        """
        3 mistakes in the design
        reset in Circles: register 'free' (8 bits) has no reset value and follows only itself: it stays unknown for ever
            made at @free
            driven at @freeNext
            fix: give it a value in reset with init(...), load it from something that is known, or say why it may be unknown: unreset("the reason", register)
        reset in Circles: register 'tens' (4 bits) has no reset value and follows only itself: it stays unknown for ever
            made at @tens
            driven at @tensNext
            fix: give it a value in reset with init(...), load it from something that is known, or say why it may be unknown: unreset("the reason", register)
        reset in Circles: register 'there' (4 bits), register 'back' (4 bits) have no reset value and follow only each other: they stay unknown for ever
            'there' is made at @there
            driven at @thereNext
            'back' is made at @back
            driven at @backNext
            fix: give one of them a value in reset with init(...), load it from something that is known, or say why it may be unknown: unreset("the reason", register)
        """);
  }

  static final class Wraps extends Block {
    final UInt o = output(uint(4));

    Wraps() {
      var digit = reg(uint(4)); // @digit
      digit.next(digit.wrapPlus(1)); // @digitNext
      when(digit.eq(9), () -> digit.next(0));
      o.set(digit);
    }
  }

  @Test
  void whatOnlyItselfDecidesIsNoLoad() {
    mistakes.expect(
        Wraps::new,
        """
        1 mistake in the design
        reset in Wraps: register 'digit' (4 bits) has no reset value and follows only itself: it stays unknown for ever
            made at @digit
            driven at @digitNext
            fix: give it a value in reset with init(...), load it from something that is known, or say why it may be unknown: unreset("the reason", register)
        """);
  }

  /** All that becomes known: by a load, bit by bit, by a mask, through others, or by a maximum. */
  static final class Loaded extends Block {
    final Bool load = input(bool());
    final UInt in = input(uint(8));
    final List<UInt> o = output(vec(uint(8), 8));

    Loaded() {
      var regs = each(8, i -> reg(uint(8)));
      var counter = regs.get(0);
      counter.next(load.pick(in, counter.wrapPlus(1)));
      var cleared = regs.get(1);
      cleared.next(cleared.wrapPlus(in));
      when(load, () -> cleared.next(0));
      var shifts = regs.get(2);
      shifts.next(cat(shifts.trunc(7), load));
      var sticky = regs.get(3);
      sticky.next(sticky.or(in));
      var masked = regs.get(4);
      masked.next(masked.wrapPlus(1).and(repeat(load, 8)));
      var largest = regs.get(5);
      when(largest.lt(in), () -> largest.next(in));
      var ahead = regs.get(6);
      var behind = regs.get(7);
      ahead.next(load.pick(counter, behind));
      behind.next(ahead);
      drive(o, regs);
    }
  }

  static final class Declared extends Block {
    final UInt o = output(uint(8));

    Declared() {
      var noise = reg(uint(8));
      unreset("any start will do", noise);
      noise.next(noise.wrapPlus(1));
      o.set(noise);
    }
  }

  @Test
  void whatIsLoadedFromElsewhereIsFine() {
    elaborate(Loaded::new);
    elaborate(Declared::new);
  }
}
