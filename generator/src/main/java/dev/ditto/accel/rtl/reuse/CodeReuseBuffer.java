package dev.ditto.accel.rtl.reuse;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;

/**
 * The XREUSE scratchpad: codes X(t+1) of the step before, replaced by X(t) while they are encoded.
 * A word is one window of 16 codes. The encode engine never waits; loading and storing do.
 */
public final class CodeReuseBuffer extends Block {
  /**
   * @param depth words
   * @param style what to build the memory from
   */
  public record Params(int depth, Memory.Style style) {}

  /** Bits of a word. */
  public static final int BITS = 8 * Parameters.WINDOW;

  /** The encode engine's reads. */
  public final WordRead read;

  /** The encode engine's writes. */
  public final WordWrite write;

  /** Words that are to be stored to memory. */
  public final Stream<UInt> store;

  /** Words loaded from memory. */
  public final Stream<Word> load;

  /** The word that was asked for in the cycle before, by the engine or for storing. */
  public final UInt data = output(uint(BITS));

  /**
   * @param parameters of the accelerator
   */
  public CodeReuseBuffer(Parameters parameters) {
    this(new Params(parameters.xReuseDepth(), parameters.memoryStyle().style()));
  }

  CodeReuseBuffer(Params p) {
    super(p);
    read = input(WordRead.type(p.depth()));
    write = input(WordWrite.type(p.depth(), BITS));
    store = takes(uint(log2Up(p.depth())));
    load = takes(Word.type(p.depth(), BITS));

    var words = memory(uint(BITS), p.depth()).style(p.style());
    store.ready(read.enable().not());
    data.set(
        words.read(
            read.enable().pick(read.address(), store.data()), read.enable().or(store.valid())));
    load.ready(write.enable().not());
    words.write(
        write.enable().pick(write.address(), load.data().address()),
        write.enable().pick(write.data(), load.data().data()),
        write.enable().or(load.valid()));
  }
}
