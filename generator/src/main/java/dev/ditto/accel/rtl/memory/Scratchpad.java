package dev.ditto.accel.rtl.memory;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;

/**
 * A scratchpad with one writer and one reader, who never wait. A word that is read while it is
 * written is the old one.
 */
public final class Scratchpad extends Block {
  /**
   * @param depth words
   * @param bits of a word
   * @param style what to build the memory from
   */
  public record Params(int depth, int bits, Memory.Style style) {
    /** One of the accelerator's spaces. */
    public static Params of(Space space, Parameters p) {
      SpaceShape shape = SpaceShape.of(space, p);
      return new Params(shape.depth(), shape.wordBits(), p.memoryStyle().style());
    }
  }

  /** The writer. */
  public final WordWrite write;

  /** The reader. */
  public final WordRead read;

  /** The word that was asked for in the cycle before. */
  public final UInt data;

  public Scratchpad(Params p) {
    super(p);
    write = input(WordWrite.type(p.depth(), p.bits()));
    read = input(WordRead.type(p.depth()));
    data = output(uint(p.bits()));
    var words = memory(uint(p.bits()), p.depth()).style(p.style());
    words.write(write.address(), write.data(), write.enable());
    data.set(words.read(read.address(), read.enable()));
  }
}
