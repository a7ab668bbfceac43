package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.SInt;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;
import java.util.List;

/**
 * The Y scratchpad: sums Y(t+1) of the step before, in which Y(t) is accumulated in place. A word
 * is a row of one column tile, 32 bits a column.
 *
 * <p>Accumulating reads a word, adds, and writes it two cycles later. A row whose word is just
 * being updated waits, so that no sum is lost however close two rows of one place follow each
 * other.
 *
 * <p>Along a line, rows are summed up by the same adders: in place of an addend, a row gets the sum
 * of the row before. So from a line's first row to its last nobody else may accumulate.
 *
 * <p>There is one read and one write port. Accumulation goes before everything else on both; then
 * the vector unit before storing, and clearing before loading. All streams may be used at any time.
 */
public final class ValueReuseBuffer extends Block {
  /**
   * @param depth words
   * @param columns sums of a word
   * @param style what to build the memory from
   */
  public record Params(int depth, int columns, Memory.Style style) {
    int bits() {
      return SUM * columns;
    }
  }

  private static final int SUM = 32;

  /** Rows to add to their words. */
  public final Stream<Word> accumulate;

  /** Rows of lines to sum up; from a line's first on without a gap. */
  public final Stream<LineRow> sumUp;

  /** Words to set to zero. */
  public final Stream<UInt> clear;

  /** Words that the vector unit wants; each is on {@link #data} the cycle after. */
  public final Stream<UInt> vectorRead;

  /** Words that are to be stored to memory; each is on {@link #data} the cycle after. */
  public final Stream<UInt> store;

  /** Words loaded from memory. */
  public final Stream<Word> load;

  /** The word that was asked for in the cycle before. */
  public final UInt data;

  /**
   * @param parameters of the accelerator
   */
  public ValueReuseBuffer(Parameters parameters) {
    this(new Params(parameters.yDepth(), parameters.columns(), parameters.memoryStyle().style()));
  }

  ValueReuseBuffer(Params p) {
    super(p);
    var address = uint(log2Up(p.depth()));
    var word = Word.type(p.depth(), p.bits());
    accumulate = takes(word);
    sumUp = takes(LineRow.type(p.depth()));
    clear = takes(address);
    vectorRead = takes(address);
    store = takes(address);
    load = takes(word);
    data = output(uint(p.bits()));

    // A row on its way: first its word is read, then the sum waits to be written.
    var reading = reg(bool()).init(0);
    var summing = reg(bool()).init(0);
    Word addend = reg(word);
    LineRow row = reg(sumUp.type());
    var adding = reg(bool()).init(0);
    Word sum = reg(word);
    UInt wanted = accumulate.data().address();
    Bool hazard = reading.and(wanted.eq(addend.address())).or(adding.and(wanted.eq(sum.address())));
    Bool lineGoesOn = sumUp.valid().and(sumUp.data().first().not());
    accumulate.ready(hazard.not().and(lineGoesOn.not()));
    sumUp.ready(accumulate.fires().not());
    reading.next(accumulate.fires());
    when(accumulate.fires(), () -> next(addend, accumulate.data()));
    summing.next(sumUp.fires());
    when(sumUp.fires(), () -> next(row, sumUp.data()));
    adding.next(reading.or(summing.and(row.stays())));

    Bool othersRead = accumulate.fires().or(sumUp.fires()).not();
    vectorRead.ready(othersRead);
    store.ready(othersRead.and(vectorRead.valid().not()));
    UInt own = accumulate.fires().pick(wanted, sumUp.data().from());
    UInt others = vectorRead.valid().pick(vectorRead.data(), store.data());
    UInt readAddress = othersRead.pick(others, own);
    var words = memory(uint(p.bits()), p.depth()).style(p.style());
    Bool reads = othersRead.not().or(vectorRead.valid()).or(store.valid());
    UInt old = words.read(readAddress, reads);
    data.set(old);
    UInt before = row.first().pick(0, sum.data());
    UInt added = summing.pick(before, addend.data());
    List<SInt> totals = each(p.columns(), c -> lane(old, c).wrapPlus(lane(added, c)));
    UInt target = summing.pick(row.to(), addend.address());
    when(reading.or(summing), () -> next(sum, new Word(target, pack(totals))));

    clear.ready(adding.not());
    load.ready(adding.not().and(clear.valid().not()));
    UInt writeAddress =
        adding.pick(sum.address(), clear.valid().pick(clear.data(), load.data().address()));
    UInt writeData = adding.pick(sum.data(), clear.valid().pick(0, load.data().data()));
    words.write(writeAddress, writeData, adding.or(clear.valid()).or(load.valid()));
  }

  private static SInt lane(UInt word, int column) {
    return word.slice(SUM * column, SUM).asSInt();
  }
}
