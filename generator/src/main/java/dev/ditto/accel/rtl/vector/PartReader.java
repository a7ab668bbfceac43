package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.Type;
import dev.ditto.hdl.UInt;

/**
 * Reads consecutive words of a memory and gives their parts one by one, the lowest first. The next
 * word is asked for with the last part of the one before, so each takes a cycle more than it has
 * parts.
 */
final class PartReader extends Block {
  /**
   * @param depth words of the memory
   * @param parts of a word
   * @param bits of a part
   */
  record Params(int depth, int parts, int bits) {}

  /**
   * A part.
   *
   * @param end it is the last part of the last word
   */
  record Part(UInt bits, Bool end) {
    static Type<Part> type(Params p) {
      return struct(Part.class, uint(p.bits()), bool());
    }
  }

  /** Begins; all parts of the words before have been taken. */
  public final Bool start = input(bool());

  /** First word, when it begins. */
  public final UInt first;

  /** How many, when it begins. */
  public final UInt words;

  /** Words wanted. */
  public final Stream<UInt> read;

  /** The word that was asked for in the cycle before. */
  public final UInt data;

  /** The parts. */
  public final Stream<Part> out;

  PartReader(Params p) {
    super(p);
    first = input(uint(log2Up(p.depth())));
    words = input(uint(log2Up(p.depth() + 1)));
    read = gives(first.type());
    data = input(uint(p.parts() * p.bits()));
    out = gives(Part.type(p));

    var address = reg(first.type());
    var wordsLeft = reg(words.type()).init(0);
    var coming = reg(bool()).init(0);
    var word = reg(data.type());
    var partsLeft = reg(uint(log2Up(p.parts() + 1))).init(0);

    Bool lastPart = partsLeft.eq(1);
    Bool empty = partsLeft.any().not();
    read.offer(wordsLeft.any().and(coming.not()).and(empty.or(lastPart.and(out.ready()))), address);
    coming.next(read.fires());
    out.offer(empty.not(), new Part(word.trunc(p.bits()), lastPart.and(wordsLeft.any().not())));
    when(
        read.fires(),
        () -> {
          address.next(address.wrapPlus(1));
          wordsLeft.next(wordsLeft.wrapMinus(1));
        });
    when(
            coming,
            () -> {
              word.next(data);
              partsLeft.next(p.parts());
            })
        .elseWhen(
            out.fires(),
            () -> {
              partsLeft.next(partsLeft.wrapMinus(1));
              if (p.parts() > 1) {
                word.next(word.shr(p.bits()));
              }
            });
    when(
        start,
        () -> {
          address.next(first);
          wordsLeft.next(words);
        });
  }
}
