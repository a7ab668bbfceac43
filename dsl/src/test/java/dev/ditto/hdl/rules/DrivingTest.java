package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

class DrivingTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Child extends Block {
    final Bool start = input(bool());
    final Bool done = output(bool());

    Child() {
      done.set(start);
    }
  }

  static final class Undriven extends Block {
    final UInt o = output(uint(8)); // @output
    final Bool done = output(bool());

    Undriven() {
      var child = add(new Child()); // @child
      done.set(child.done);
    }
  }

  @Test
  void everythingIsDriven() {
    mistakes.expect(
        Undriven::new,
        """
        2 mistakes in the design
        undriven in Undriven: output 'o' (8 bits) is never driven
            made at @output
            fix: drive it with set(...)
        undriven in Undriven: input 'start' (1 bit) of child 'child' is never driven
            the child is added at @child
            fix: drive it with set(...)
        """);
  }

  static final class Forgotten extends Block {
    final UInt o = output(uint(8));

    Forgotten() {
      var constant = reg(uint(8)).init(3); // @constant
      var phase = states(Phase.IDLE); // @phase
      o.set(phase.is(Phase.RUN).pick(constant, lit(0, 8)));
    }
  }

  @Test
  void aRegisterGetsNextValues() {
    mistakes.expect(
        Forgotten::new,
        """
        2 mistakes in the design
        undriven in Forgotten: register 'constant' (8 bits) is never driven
            made at @constant
            fix: give it a next(...) value; for a constant use lit(value, width)
        undriven in Forgotten: register 'phase' (2 bits) is never driven
            made at @phase
            fix: say with go(...) when it leaves its first state
        """);
  }

  enum Phase {
    IDLE,
    RUN,
    STOP
  }

  static final class Latch extends Block {
    final Bool a = input(bool());
    final Bool b = input(bool());
    final Bool o = output(bool()); // @first
    final Bool p = output(bool()); // @second
    final Bool q = output(bool()); // @third

    Latch() {
      var phase = states(Phase.IDLE);
      when(
              a, // the when's own line is that of its call
              () ->
                  when( // @inner
                      b, () -> o.set(true)))
          .otherwise(() -> o.set(false));
      phase.each( // @states
          now ->
              switch (now) {
                case IDLE ->
                    () -> {
                      p.set(true);
                      q.set(b);
                    };
                case RUN ->
                    () -> {
                      q.set(a);
                      phase.go(Phase.STOP);
                    };
                case STOP ->
                    () -> {
                      p.set(false);
                      phase.go(Phase.IDLE);
                    };
              });
    }
  }

  @Test
  void everyPathDrives() {
    mistakes.expect(
        Latch::new,
        """
        3 mistakes in the design
        latch in Latch: output 'o' (1 bit) is not driven on every path, it would have to remember
            not driven when this is false at @inner
            made at @first
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        latch in Latch: output 'p' (1 bit) is not driven on every path, it would have to remember
            not driven in case RUN of this at @states
            made at @second
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        latch in Latch: output 'q' (1 bit) is not driven on every path, it would have to remember
            not driven in case STOP of this at @states
            made at @third
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        """);
  }

  static final class Twice extends Block {
    final Bool c = input(bool());
    final UInt o = output(uint(2));
    final UInt p = output(uint(2));

    Twice() {
      o.set(1); // @dead
      when(c, () -> o.set(2)).otherwise(() -> o.set(3)); // @both
      p.set(0); // @default
      when(c, () -> p.set(1)); // @early
      p.set(2); // @late
    }
  }

  @Test
  void noDriveIsAlwaysOverridden() {
    mistakes.expect(
        Twice::new,
        """
        3 mistakes in the design
        driven twice in Twice: this drive of output 'o' (2 bits) never acts, a later one always wins
            driven at @dead
            driven again at @both
            fix: delete one of them; a default before a when must leave a path on which it acts
        driven twice in Twice: this drive of output 'p' (2 bits) never acts, a later one always wins
            driven at @default
            driven again at @late
            fix: delete one of them; a default before a when must leave a path on which it acts
        driven twice in Twice: this drive of output 'p' (2 bits) never acts, a later one always wins
            driven at @early
            driven again at @late
            fix: delete one of them; a default before a when must leave a path on which it acts
        """);
  }

  static final class Wrong extends Block {
    final Bool a = input(bool()); // @input
    final Bool o = output(bool());

    Wrong() {
      var r = reg(bool()); // @register
      var w = wire(bool()); // @wire
      a.set(o); // @setInput
      r.set(a); // @setRegister
      w.next(a); // @nextWire
      a.not().set(a); // @setValue
    }
  }

  @Test
  void onlyPlacesAreDriven() {
    mistakes.expect(
        Wrong::new,
        """
        4 mistakes in the design
        target in Wrong: input 'a' (Bool) is not driven from here
            here at @setInput
            made at @input
            fix: drive a wire, an output of this block, or an input of a child
        target in Wrong: register 'r' (Bool) changes at the clock edge; set drives wires
            here at @setRegister
            made at @register
            fix: use next(...)
        target in Wrong: wire 'w' (Bool) is no register; next is for registers
            here at @nextWire
            made at @wire
            fix: make it with reg(type), or drive it with set(...)
        target in Wrong: the value (Bool) is computed, it cannot be driven
            here at @setValue
            made at @setValue
            fix: drive a wire(type), an output or a register, and read that
        """);
  }

  static final class Dangling extends Block {
    final Bool c = input(bool());
    final UInt o = output(uint(2));

    Dangling() {
      o.set(0);
      var first = when(c, () -> o.set(1)); // @when
      o.set(2);
      first.otherwise(() -> o.set(3)); // @else
    }
  }

  @Test
  void anElseFollowsItsWhen() {
    mistakes.expect(
        Dangling::new,
        """
        1 mistake in the design
        when in Dangling: this else does not follow its when directly
            here at @else
            the when at @when
            fix: chain it: when(a, ...).elseWhen(b, ...).otherwise(...)
        """);
  }

  static final class Inside extends Block {
    final Bool c = input(bool());
    final Bool d = input(bool());
    final UInt o = output(uint(2));

    Inside() {
      o.set(0);
      when(
          c,
          () -> {
            var step = wire(uint(2)); // @step
            when(d, () -> step.set(1)); // @partly
            o.set(step);
          });
    }
  }

  @Test
  void aWireMadeInAWhenIsDrivenOnEveryPathThere() {
    mistakes.expect(
        Inside::new,
        """
        1 mistake in the design
        latch in Inside: wire 'step' (2 bits) is not driven on every path, it would have to remember
            not driven when this is false at @partly
            made at @step
            fix: drive a default before the when, or drive it in every branch; if it should remember, make it with reg(type)
        """);
  }

  static final class Counter extends Block {
    final Bool tick = input(bool());
    final UInt count = output(uint(2));

    Counter() {
      var counted = reg(uint(2)).init(0);
      when(tick, () -> counted.next(counted.wrapPlus(1)));
      count.set(counted);
    }
  }

  static final class Remembers extends Block {
    final Bool c = input(bool());
    final UInt o = output(uint(2));

    Remembers() {
      o.set(0);
      when( // @whenCounting
          c,
          () -> {
            var counter = add(new Counter()); // @counter
            counter.tick.set(true);
            o.set(counter.count);
          });
    }
  }

  @Test
  void aChildThatRemembersGoesOnOutsideTheWhen() {
    mistakes.expect(
        Remembers::new,
        """
        1 mistake in the design
        latch in Remembers: input 'tick' (1 bit) of child 'counter' is not driven on every path, it would have to remember
            not driven when this is false at @whenCounting
            made at @counter
            fix: add the child before the when, and drive a default there; it has registers or memories, which go on while the condition is false
        """);
  }
}
