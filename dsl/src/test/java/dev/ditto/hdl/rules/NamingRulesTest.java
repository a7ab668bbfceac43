package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Clock;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.lib.crossing.BitSynchronizer;
import org.junit.jupiter.api.Test;

/** Names that the world outside knows. */
class NamingRulesTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Inc extends Block {
    final UInt x = input(uint(4));
    final UInt y = output(uint(4));

    Inc() {
      y.set(x.wrapPlus(1));
    }
  }

  static final class Clash extends Block {
    final UInt inc_x = input(uint(4));
    final UInt inc_y = output(uint(4)); // @first
    final UInt incY = output(uint(4)); // @second
    final Stream<UInt> in = takes(uint(4)); // @stream
    final UInt inData = input(uint(4)); // @data

    Clash() {
      // The child's signals give way, as they always did.
      var inc = add(new Inc());
      inc.x.set(inc_x);
      inc_y.set(inc.y);
      incY.set(inc.y.xor(in.data()).xor(inData));
      in.ready(yes());
      unused(in.valid());
    }
  }

  @Test
  void twoPortsHaveTwoNames() {
    mistakes.expect(
        Clash::new,
        """
        2 mistakes in the design
        name in Clash: two ports are called 'inc_y'
            the first is made at @first
            the other at @second
            fix: name one of them otherwise; upper case after lower is an underscore: incY is inc_y
        name in Clash: two ports are called 'in_data'
            the first is made at @stream
            the other at @data
            fix: name one of them otherwise; upper case after lower is an underscore: incY is inc_y
        """);
  }

  static final class LikeClocks extends Block {
    final Clock bus = clock();
    final UInt aclk = input(uint(4)); // @aclk
    final UInt busAresetn = output(uint(4)); // @reset

    LikeClocks() {
      var kept = reg(uint(4));
      kept.next(aclk);
      busAresetn.set(kept);
      var there = in(bus, () -> add(new BitSynchronizer()));
      there.to.set(mainClock());
      there.in.set(yes());
      unused(there);
    }
  }

  @Test
  void noPortIsCalledLikeAClock() {
    mistakes.expect(
        LikeClocks::new,
        """
        2 mistakes in the design
        name in LikeClocks: a port is called 'aclk' as a clock or reset of its block is
            made at @aclk
            fix: name it otherwise; aclk and aresetn come by themselves, more clocks with clock()
        name in LikeClocks: a port is called 'bus_aresetn' as a clock or reset of its block is
            made at @reset
            fix: name it otherwise; aclk and aresetn come by themselves, more clocks with clock()
        """);
  }

  static final class Twice extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Twice() {
      var r = reg(uint(4)).init(1); // @one
      r.init(2); // @two
      r.next(a);
      o.set(r);
    }
  }

  @Test
  void aRegisterHasOneResetValue() {
    mistakes.expect(
        Twice::new,
        """
        1 mistake in the design
        driven twice in Twice: register 'r' (UInt, 4 bits) is given a second reset value
            here at @two
            the first is given at @one
            fix: delete one of them
        """);
  }

  @Test
  void nothingIsMadeBesideTheTop() {
    mistakes.expect(
        () -> {
          new Inc(); // @beside
          return new Inc();
        },
        """
        1 mistake in the design
        add in Inc: block Inc is made beside the top block and is no part of it
            made at @beside
            fix: make the top block alone in elaborate(...), and others inside it: add(new Child(...))
        """);
  }

  @Test
  void theTopIsNotAdded() {
    mistakes.expect(
        () -> add(new Inc()), // @added
        """
        1 mistake in the design
        add in Inc: the top block Inc is added, it has no parent
            made at @added
            fix: give it to elaborate as it is: elaborate(() -> new Inc(...))
        """);
  }

  static final class ByHand extends Block {
    final UInt o = output(uint(4));

    ByHand() {
      UInt sum = lit(0, 4);
      for (int i = 0; i < 2; i++) {
        UInt in = input(uint(4));
        UInt same = input(uint(4)).named("same"); // @same
        sum = sum.xor(in).xor(same);
      }
      o.set(sum);
    }
  }

  /** A loop numbers its ports; a name that is spelled out is meant. */
  @Test
  void aNameGivenByHandIsGivenOnce() {
    mistakes.expect(
        ByHand::new,
        """
        1 mistake in the design
        name in ByHand: two ports are called 'same'
            the first is made at @same
            the other at @same
            fix: name one of them otherwise; upper case after lower is an underscore: incY is inc_y
        """);
  }
}
