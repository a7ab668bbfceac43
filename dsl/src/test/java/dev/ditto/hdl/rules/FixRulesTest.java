package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;
import static dev.ditto.hdl.Rounding.FLOOR;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import org.junit.jupiter.api.Test;

class FixRulesTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Losing extends Block {
    final Fix a = input(fix(16, 11)); // @a
    final Fix fine = output(fix(20, 12)); // @fine
    final Fix coarse = output(fix(16, 4)); // @coarse
    final Fix small = output(fix(14, 11)); // @small
    final Fix unsigned = output(ufix(20, 11)); // @unsigned

    Losing() {
      fine.set(a); // @widens
      coarse.set(a); // @fraction
      small.set(a); // @top
      unsigned.set(a); // @sign
    }
  }

  @Test
  void aDriveLosesNothing() {
    mistakes.expect(
        Losing::new,
        """
        3 mistakes in the design
        width in Losing: output 'coarse' (fix(16, 4)) cannot hold input 'a' (fix(16, 11)) without losing bits
            here at @fraction
            the target is made at @coarse
            the value is made at @a
            fix: make the target fix(23, 11), or say what to lose: .to(fix(16, 4), HALF_UP), or another rounding
        width in Losing: output 'small' (fix(14, 11)) cannot hold input 'a' (fix(16, 11)) without losing bits
            here at @top
            the target is made at @small
            the value is made at @a
            fix: make the target fix(16, 11), or say what to lose: .sat(fix(14, 11)) or .wrap(fix(14, 11))
        width in Losing: output 'unsigned' (ufix(20, 11)) cannot hold input 'a' (fix(16, 11)) without losing bits
            here at @sign
            the target is made at @unsigned
            the value is made at @a
            fix: make the target fix(21, 11), or say what to lose: .sat(ufix(20, 11)) or .wrap(ufix(20, 11))
        """);
  }

  static final class Literals extends Block {
    final Fix a = input(fix(8, 4));
    final Fix o = output(fix(8, 4));
    final Fix far = output(fix(11, 4));

    Literals() {
      var value = reg(fix(8, 4)).init(0.1); // @init
      value.next(a.sat(fix(7, 3)).round(3, FLOOR)); // @sat
      when(a.lt(8), () -> o.set(-0.5)) // @compare
          .otherwise(() -> o.set(value));
      far.set(a.plus(20.3)); // @plus
    }
  }

  @Test
  void literalsAreNumbersOfTheFormat() {
    mistakes.expect(
        Literals::new,
        """
        4 mistakes in the design
        literal in Literals: the literal 0.1 is no multiple of 2^-4
            here at @init
            fix: use 0.0625 or 0.125, more fraction bits, or say how to round: lit(0.1, fix(8, 4), HALF_EVEN)
        width in Literals: input 'a' (fix(8, 4)) has more fraction bits than fix(7, 3)
            here at @sat
            fix: round first: .to(fix(7, 3), HALF_UP), or another mode
        literal in Literals: the literal 8 does not fit fix(8, 4)
            here at @compare
            fix: use a literal from -8 to 7.9375, or more bits
        literal in Literals: the literal 20.3 is no multiple of 2^-4
            here at @plus
            fix: use 20.25 or 20.3125, more fraction bits, or say how to round: lit(20.3, fix(10, 4), HALF_EVEN)
        """);
  }
}
