package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/** Collects beats into rows, and writes those to consecutive words. */
final class RowCollector extends Block {
  /**
   * @param beatBits bits of a beat
   * @param beats of a row
   * @param depth words of the memory
   */
  public record Params(int beatBits, int beats, int depth) {}

  /** A command begins. */
  public final Bool start = input(bool());

  /** Where its first row goes. */
  public final UInt first;

  /** There is a beat. */
  public final Bool valid = input(bool());

  /** It is the last of its row. */
  public final Bool rowEnd = input(bool());

  /** Its bits. */
  public final UInt beat;

  /** Rows. */
  public final WordWrite write;

  RowCollector(Params p) {
    super(p);
    first = input(uint(log2Up(p.depth())));
    beat = input(uint(p.beatBits()));
    int bits = p.beatBits() * p.beats();
    write = output(WordWrite.type(p.depth(), bits));

    var row = reg(uint(bits));
    var full = reg(bool()).init(0);
    full.next(valid.and(rowEnd));
    when(valid, () -> row.next(p.beats() == 1 ? beat : cat(beat, row.shr(p.beatBits()))));
    var address = reg(first.type());
    when(start, () -> address.next(first)).elseWhen(full, () -> address.next(address.wrapPlus(1)));
    drive(write, new WordWrite(full, address, row));
  }
}
