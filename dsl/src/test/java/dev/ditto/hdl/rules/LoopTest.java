package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

class LoopTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Wires extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Wires() {
      var x = wire(uint(4));
      var y = wire(uint(4));
      x.set(y.wrapPlus(a)); // @x
      y.set(0);
      when(x.bit(0), () -> y.set(a)); // @y
      o.set(y);
    }
  }

  @Test
  void aConditionClosesALoopToo() {
    mistakes.expect(
        Wires::new,
        """
        1 mistake in the design
        loop in Wires: combinational loop through wire 'x' (4 bits), wire 'y' (4 bits)
            'x' follows 'y' at @x
            'y' follows 'x' at @y
            fix: put a register on the way, or compute one of them from something else
        """);
  }

  static final class Inverter extends Block {
    final Bool in = input(bool());
    final Bool follows = output(bool());
    final Bool delayed = output(bool());

    Inverter() {
      var kept = reg(bool());
      kept.next(in);
      follows.set(in.not());
      delayed.set(kept);
    }
  }

  static final class Ring extends Block {
    final Bool o = output(bool());

    Ring() {
      var first = add(new Inverter()); // @first
      var second = add(new Inverter()); // @second
      first.in.set(second.follows); // @back
      second.in.set(first.follows); // @forth
      o.set(first.delayed.and(second.delayed));
    }
  }

  @Test
  void loopsAreFoundThroughChildren() {
    mistakes.expect(
        Ring::new,
        """
        1 mistake in the design
        loop in Ring: combinational loop through input 'in' (1 bit) of child 'first', output 'follows' (1 bit) of child 'second', input 'in' (1 bit) of child 'second', output 'follows' (1 bit) of child 'first'
            'first_in' follows 'second_follows' at @back
            'second_follows' follows 'second_in' inside the child at @second
            'second_in' follows 'first_follows' at @forth
            'first_follows' follows 'first_in' inside the child at @first
            fix: put a register on the way, or compute one of them from something else
        """);
  }

  static final class Broken extends Block {
    final Bool o = output(bool());

    Broken() {
      var first = add(new Inverter());
      var second = add(new Inverter());
      first.in.set(second.delayed);
      second.in.set(first.follows);
      o.set(second.follows);
      unused(first.delayed);
    }
  }

  @Test
  void aRegisterInAChildBreaksTheLoop() {
    assertDoesNotThrow(() -> elaborate(Broken::new));
  }
}
