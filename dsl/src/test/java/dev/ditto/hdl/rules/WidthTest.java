package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

class WidthTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Narrow extends Block {
    final UInt a = input(uint(8));
    final UInt b = input(uint(8));
    final UInt o = output(uint(8)); // @output

    Narrow() {
      var sum = a.plus(b); // @sum
      o.set(sum); // @drive
    }
  }

  @Test
  void aDriveDoesNotNarrow() {
    mistakes.expect(
        Narrow::new,
        """
        1 mistake in the design
        width in Narrow: output 'o' (UInt, 8 bits) cannot hold the value 'sum' (UInt, 9 bits) without losing bits
            here at @drive
            the target is made at @output
            the value is made at @sum
            fix: make the target 9 bits wide, or say what to lose: .trunc(8), .wrap(8) or .sat(8)
        """);
  }

  static final class Literals extends Block {
    final UInt a = input(uint(4));
    final UInt o = output(uint(4));

    Literals() {
      var count = reg(uint(4)).init(16); // @init
      count.next(count.wrapPlus(1));
      when(a.eq(16), () -> o.set(-1)) // @compare
          .otherwise(() -> o.set(count));
    }
  }

  @Test
  void literalsFit() {
    mistakes.expect(
        Literals::new,
        """
        3 mistakes in the design
        literal in Literals: the literal 16 does not fit unsigned 4 bits (0 to 15)
            here at @init
            fix: use a literal in that range, or 5 bits
        literal in Literals: the literal 16 does not fit unsigned 4 bits (0 to 15)
            here at @compare
            fix: use a literal in that range, or 5 bits
        literal in Literals: the literal -1 does not fit unsigned 4 bits (0 to 15)
            here at @compare
            fix: use a signed value, or a literal from 0 to 15
        """);
  }

  static final class Helper extends Block {
    final UInt a = input(uint(8)); // @wide
    final UInt o = output(uint(4)); // @small

    Helper() {
      copy(a, o); // @caller
    }

    static void copy(UInt from, UInt to) {
      to.set(from); // @helper
    }
  }

  @Test
  void aHelperShowsItsCallerToo() {
    mistakes.expect(
        Helper::new,
        """
        1 mistake in the design
        width in Helper: output 'o' (UInt, 4 bits) cannot hold input 'a' (UInt, 8 bits) without losing bits
            here at @helper (from @caller)
            the target is made at @small
            the value is made at @wide
            fix: make the target 8 bits wide, or say what to lose: .trunc(4), .wrap(4) or .sat(4)
        """);
  }
}
