package dev.ditto.hdl.rules;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Fix;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private final Mistakes mistakes = new Mistakes(getClass());

  static final class Words extends Block {
    final UInt address = input(uint(1)); // @address
    final UInt wide = input(uint(2)); // @wide
    final SInt a = output(sint(4));
    final UInt b = output(uint(4));
    final Fix c = output(fix(4, 1));

    Words() {
      var high = rom(sint(4), 7, 8, 9); // @high
      a.set(high.at(wide));
      var negative = rom(uint(4), 0, -1); // @negative
      b.set(negative.at(wide)); // @at
      var fine = rom(fix(4, 1), List.of(0.5, 0.25)); // @fine
      c.set(fine.at(address));
      var half = rom(uint(4), List.of(1, 1.5)); // @half
      unused(half.at(address));
      var infinite = rom(uint(4), List.of(1, Double.NaN)); // @infinite
      unused(infinite.at(address));
    }
  }

  @Test
  void wordsThatTheTypeDoesNotHold() {
    mistakes.expect(
        Words::new,
        """
        6 mistakes in the design
        literal in Words: word 1: 8 does not fit s4
            here at @high
            fix: use words from -8 to 7, or a wider type
        literal in Words: word 1: -1 does not fit u4
            here at @negative
            fix: use words from 0 to 15, or a wider type
        width in Words: an address of 2 words cannot hold input 'wide' (UInt, 2 bits) without losing bits
            here at @at
            the rom is made at @negative
            the value is made at @wide
            fix: say what to lose: .trunc(1), .wrap(1) or .sat(1)
        literal in Words: word 1: the literal 0.25 is no multiple of 2^-1
            here at @fine
            fix: round it first: FixNumber.of(x, type, HALF_UP).toBigDecimal()
        literal in Words: word 1: 1.5 is no whole number
            here at @half
            fix: round it first, or use a fix(...) type
        literal in Words: word 1: NaN is no number
            here at @infinite
            fix: give whole or decimal numbers
        """);
  }

  static final class Sizes extends Block {
    final UInt address = input(uint(1));
    final UInt word = output(uint(4));
    final UInt other = output(uint(4));

    Sizes() {
      var one = rom(uint(4), 3); // @one
      word.set(one.at(address));
      var memory = memory(uint(4), 2).contents(1, 2, 3); // @three
      memory.write(address, lit(1, 4), yes());
      other.set(memory.read(address, yes()));
    }
  }

  @Test
  void tooFewWordsAndTooMany() {
    mistakes.expect(
        Sizes::new,
        """
        2 mistakes in the design
        range in Sizes: rom: there are 1 words, legal are 2 to 65536
            here at @one
            fix: use a constant: lit(value, width)
        range in Sizes: contents of 3 words are given to a memory of 2
            here at @three
            fix: give one for each word
        """);
  }

  static final class NeverWritten extends Block {
    final UInt address = input(uint(1));
    final UInt word = output(uint(4));

    NeverWritten() {
      var memory = memory(uint(4), 2).contents(1, 2); // @memory
      word.set(memory.read(address, yes())); // @read
    }
  }

  @Test
  void aMemoryThatIsNeverWrittenIsARom() {
    mistakes.expect(
        NeverWritten::new,
        """
        1 mistake in the design
        memory in NeverWritten: memory 'memory' (2 words of 4 bits) is read but never written
            made at @memory
            read at @read
            fix: write it, or make it read-only: rom(type, words)
        """);
  }
}
