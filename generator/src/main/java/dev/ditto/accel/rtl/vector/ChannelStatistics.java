package dev.ditto.accel.rtl.vector;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.UInt;
import java.util.List;

/**
 * Adds up values and their squares, column by column: from zero or from what STAT holds on through
 * all rows of a command, then into STAT. The sums go around in a ring, a beat's columns after the
 * other's.
 */
final class ChannelStatistics extends Block {
  /**
   * @param lanes columns of a beat
   * @param beats of a row
   * @param depth words of STAT
   */
  public record Params(int lanes, int beats, int depth) {}

  /** A command begins. */
  public final Bool start = input(bool());

  /** Its first word in STAT. */
  public final UInt first;

  /** It begins with zero. */
  public final Bool begin = input(bool());

  /** A beat that comes in the next cycle. */
  public final PassBeat soon = input(PassBeat.type());

  /** Values of this cycle's beat. */
  public final List<SInt> values;

  /** Their squares. */
  public final List<UInt> squares;

  /** Of STAT. */
  public final WordRead read;

  /** Word of STAT. */
  public final UInt data;

  /** Into STAT. */
  public final WordWrite write;

  ChannelStatistics(Params p) {
    super(p);
    first = input(uint(log2Up(p.depth())));
    values = each(p.lanes(), i -> input(sint(VectorUnit.VALUE)));
    squares = each(p.lanes(), i -> input(uint(VectorUnit.SQUARE)));
    int bits = PowerSums.BITS * p.lanes();
    read = output(WordRead.type(p.depth()));
    data = input(uint(bits));
    write = output(WordWrite.type(p.depth(), bits));

    var stat = reg(first.type());
    var word = reg(first.type());
    when(start, () -> next(stat, first));
    when(
        start.or(soon.valid()),
        () -> word.next(start.pick(first, soon.rowEnd().pick(stat, word.wrapPlus(1)))));
    drive(read, new WordRead(soon.valid().and(soon.firstRow()), word));

    PassBeat beat = soon.later(1);
    List<List<PowerSums>> ring = reg(vec(vec(PowerSums.type(), p.lanes()), p.beats()));
    List<PowerSums> sums =
        each(
            p.lanes(),
            lane -> {
              int width = PowerSums.BITS;
              PowerSums before = unpack(PowerSums.type(), data.slice(width * lane, width));
              PowerSums zero = new PowerSums(slit(0, PowerSums.SUM), lit(0, PowerSums.SQUARES));
              PowerSums initial = begin.pick(zero, before);
              PowerSums now = beat.firstRow().pick(initial, ring.get(p.beats() - 1).get(lane));
              return now.plus(
                  new PowerSums(
                      values.get(lane).widen(PowerSums.SUM),
                      squares.get(lane).widen(PowerSums.SQUARES)));
            });
    when(
        beat.valid(),
        () -> {
          next(ring.get(0), sums);
          for (int i = 1; i < p.beats(); i++) {
            next(ring.get(i), ring.get(i - 1));
          }
        });
    var finished = delay(beat.valid().and(beat.lastRow()), 1, last -> last.init(0));
    var target = delay(word, 2);
    drive(write, new WordWrite(finished, target, pack(ring.get(0))));
  }
}
