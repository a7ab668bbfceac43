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
    clear = takes(address);
    vectorRead = takes(address);
    store = takes(address);
    load = takes(word);
    data = output(uint(p.bits()));

    // A row on its way: first its word is read, then the sum waits to be written.
    var reading = reg(bool()).init(0);
    Word addend = reg(word);
    var adding = reg(bool()).init(0);
    Word sum = reg(word);
    UInt wanted = accumulate.data().address();
    Bool hazard = reading.and(wanted.eq(addend.address())).or(adding.and(wanted.eq(sum.address())));
    accumulate.ready(hazard.not());
    reading.next(accumulate.fires());
    when(accumulate.fires(), () -> next(addend, accumulate.data()));
    adding.next(reading);

    Bool othersRead = accumulate.fires().not();
    vectorRead.ready(othersRead);
    store.ready(othersRead.and(vectorRead.valid().not()));
    UInt readAddress =
        accumulate.fires().pick(wanted, vectorRead.valid().pick(vectorRead.data(), store.data()));
    var words = memory(uint(p.bits()), p.depth()).style(p.style());
    UInt old = words.read(readAddress, accumulate.fires().or(vectorRead.valid()).or(store.valid()));
    data.set(old);
    List<SInt> totals =
        each(p.columns(), column -> lane(old, column).wrapPlus(lane(addend.data(), column)));
    when(reading, () -> next(sum, new Word(addend.address(), pack(totals))));

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
