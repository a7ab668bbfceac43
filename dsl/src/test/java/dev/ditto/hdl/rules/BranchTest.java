package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;
import org.junit.jupiter.api.Test;

/**
 * Branches stand where what they belong to stands, so that the text says what the hardware does.
 */
class BranchTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Inside extends Block {
    final UInt c = input(uint(2));
    final Bool b = input(bool());
    final UInt o = output(uint(4));

    Inside() {
      var r = reg(uint(4)).init(0);
      var kinds = cases(c); // @kinds
      when(b, () -> kinds.on(1, () -> r.next(1))); // @inside
      o.set(r);
    }
  }

  @Test
  void aBranchStandsUnderTheConditionsOfItsCases() {
    mistakes.expect(
        Inside::new,
        """
        1 mistake in the design
        when in Inside: this branch does not follow its cases directly
            here at @inside
            the cases at @kinds
            fix: chain it: cases(x).on(0, ...).on(1, ...).other(...)
        """);
  }

  static final class Late extends Block {
    final UInt c = input(uint(2));
    final Bool b = input(bool());
    final UInt o = output(uint(4));

    Late() {
      o.set(0);
      var kinds = cases(c); // @cases
      when(b, () -> o.set(9));
      kinds.on(1, () -> o.set(1)); // @on
      kinds.other(() -> o.set(2)); // @other
    }
  }

  @Test
  void nothingStandsBetweenCasesAndTheirBranches() {
    mistakes.expect(
        Late::new,
        """
        2 mistakes in the design
        when in Late: this branch does not follow its cases directly
            here at @on
            the cases at @cases
            fix: chain it: cases(x).on(0, ...).on(1, ...).other(...)
        when in Late: this branch does not follow its cases directly
            here at @other
            the cases at @cases
            fix: chain it: cases(x).on(0, ...).on(1, ...).other(...)
        """);
  }

  static final class Ended extends Block {
    final UInt c = input(uint(2));
    final UInt o = output(uint(4));

    Ended() {
      var kinds = cases(c); // @ended
      kinds.other(() -> o.set(7));
      kinds.on(1, () -> o.set(1)); // @after
    }
  }

  @Test
  void otherIsTheLastBranch() {
    mistakes.expect(
        Ended::new,
        """
        1 mistake in the design
        when in Ended: this branch does not follow its cases directly
            here at @after
            the cases at @ended
            fix: chain it: cases(x).on(0, ...).on(1, ...).other(...)
        """);
  }

  /** In a loop, and inside another when as a whole. */
  static final class Direct extends Block {
    final UInt c = input(uint(2));
    final Bool b = input(bool());
    final UInt o = output(uint(4));

    Direct() {
      o.set(0);
      when(
          b,
          () -> {
            var kinds = cases(c);
            loop(3, i -> kinds.on(i, () -> o.set(i + 1)));
            kinds.other(() -> o.set(9));
          });
    }
  }

  @Test
  void directBranchesAreFine() {
    elaborate(Direct::new);
  }

  static final class Key extends Block {
    final UInt c = input(uint(2));
    final Bool b = input(bool());
    final UInt o = output(uint(4));

    Key() {
      var choice = select(c).on(0, lit(5, 4)); // @select
      when(b, () -> choice.on(1, lit(6, 4))); // @key
      o.set(choice.other(lit(7, 4)));
    }
  }

  @Test
  void aKeyStandsUnderTheConditionsOfItsSelect() {
    mistakes.expect(
        Key::new,
        """
        1 mistake in the design
        when in Key: this key is added under another condition than its select, which always has it
            here at @key
            the select at @select
            fix: write the whole select in one place, or choose the value: on(key, mux(c, a, b))
        """);
  }
}
