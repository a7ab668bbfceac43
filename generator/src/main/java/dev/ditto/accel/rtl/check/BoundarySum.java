package dev.ditto.accel.rtl.check;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.arithmetic.PlacedSum;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** A {@link PlacedSum} in hardware: two cycles after a word it is in the sum. */
final class BoundarySum extends Block {
  /**
   * @param placeBits at most 32
   * @param bits of a word
   */
  public record Params(int placeBits, int bits) {}

  private static final int SUM = 32;

  /** The word that passes, and its place. */
  public final WordWrite word;

  /** Forgets all; no word passes then, nor did in the cycle before. */
  public final Bool clear = input(bool());

  /** The sum so far. */
  public final UInt sum = output(uint(SUM));

  BoundarySum(Params p) {
    super(p);
    word = input(WordWrite.type(1 << p.placeBits(), p.bits()));

    var passed = reg(bool()).init(0);
    var mixed = reg(uint(SUM));
    passed.next(word.enable());
    UInt place = word.address().widen(SUM);
    mixed.next(
        fold(word.data())
            .xor(place)
            .xor(rotated(place, PlacedSum.SPREAD))
            .xor(PlacedSum.SEED & 0xffff_ffffL));

    var total = reg(uint(SUM)).init(0);
    UInt number =
        mixed.xor(rotated(mixed, PlacedSum.MIX_FIRST)).xor(rotated(mixed, PlacedSum.MIX_SECOND));
    when(passed, () -> total.next(total.wrapPlus(number)));
    when(clear, () -> total.next(0));
    sum.set(total);
  }

  private static UInt fold(UInt word) {
    int pieces = (word.width() + SUM - 1) / SUM;
    UInt whole = word.widen(pieces * SUM);
    return reduce(
        each(pieces, i -> rotated(whole.slice(SUM * i, SUM), PlacedSum.FOLD * i % SUM)), UInt::xor);
  }

  private static UInt rotated(UInt number, int left) {
    return left == 0
        ? number
        : cat(number.bits(SUM - 1 - left, 0), number.bits(SUM - 1, SUM - left));
  }
}
