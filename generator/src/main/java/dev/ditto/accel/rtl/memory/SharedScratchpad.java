package dev.ditto.accel.rtl.memory;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.rtl.reuse.Word;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.Stream;
import dev.ditto.hdl.UInt;

/**
 * A scratchpad that an engine reads and writes, and that is also loaded from memory and stored to
 * it. The engine never waits; loading and storing do. A word that is read while it is written is
 * the old one.
 */
public final class SharedScratchpad extends Block {
  /** The engine's reads. */
  public final WordRead read;

  /** The engine's writes. */
  public final WordWrite write;

  /** Words that are to be stored to memory. */
  public final Stream<UInt> store;

  /** Words loaded from memory. */
  public final Stream<Word> load;

  /** The word that was asked for in the cycle before, by the engine or for storing. */
  public final UInt data;

  /** One of the accelerator's spaces. */
  public SharedScratchpad(Space space, Parameters p) {
    this(Scratchpad.Params.of(space, p));
  }

  SharedScratchpad(Scratchpad.Params p) {
    super(p);
    read = input(WordRead.type(p.depth()));
    write = input(WordWrite.type(p.depth(), p.bits()));
    store = takes(uint(log2Up(p.depth())));
    load = takes(Word.type(p.depth(), p.bits()));
    data = output(uint(p.bits()));

    var words = memory(uint(p.bits()), p.depth()).style(p.style());
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
