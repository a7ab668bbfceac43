package dev.ditto.hdl.examples.riscv;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.hdl.Block;
import dev.ditto.hdl.Bool;
import dev.ditto.hdl.UInt;

/**
 * A core with a memory for instructions and one for data. Addresses name bytes; the memories ignore
 * the two lowest bits, and what is beyond their size.
 */
public final class Computer extends Block {
  /**
   * Size.
   *
   * @param words of each memory, a power of two
   */
  public record Params(int words) {
    public Params {
      if (words < 2 || Integer.bitCount(words) != 1) {
        throw new IllegalArgumentException(
            "computer: " + words + " words, they are a power of two from 2");
      }
    }
  }

  public final Bool run = input(bool());

  /** Writes {@link #word} into the memory of instructions. */
  public final Bool write = input(bool());

  public final UInt place;
  public final UInt word = input(uint(32));
  public final Bool stopped = output(bool());
  public final Retired retired = output(Retired.TYPE);

  public Computer(Params p) {
    super(p);
    int bits = log2Up(p.words());
    place = input(uint(bits));
    var core = add(new Core());
    core.run.set(run);

    var instructions = memory(uint(32), p.words());
    instructions.write(place, word, write);
    core.fetched.set(instructions.read(core.fetchAddress.slice(2, bits), yes()));

    var data = memory(uint(32), p.words());
    var dataPlace = core.dataAddress.slice(2, bits);
    data.write(dataPlace, core.stored, core.store);
    core.loaded.set(data.read(dataPlace, yes()));

    stopped.set(core.stopped);
    drive(retired, core.retired);
  }
}
