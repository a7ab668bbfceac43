package dev.ditto.accel.rtl.pe;

import static dev.ditto.hdl.Hdl.*;

import dev.ditto.accel.rtl.reuse.WordRead;
import dev.ditto.accel.rtl.reuse.WordWrite;
import dev.ditto.hdl.Block;
import dev.ditto.hdl.UInt;
import dev.ditto.hdl.graph.Memory;
import java.util.List;

/** Encoded windows, in as many copies as there are ports that fetch them. */
final class WindowMemory extends Block {
  /**
   * @param depth windows
   * @param bits of a window
   * @param ports copies
   * @param style what to build it from
   */
  public record Params(int depth, int bits, int ports, Memory.Style style) {
    static Params of(ArrayParameters p) {
      return new Params(
          p.windowDepth(), p.pe().format().bits(), p.fetchPorts(), p.pe().memoryStyle().style());
    }
  }

  /** Into all copies. */
  public final WordWrite write;

  /** From each copy. */
  public final List<WordRead> reads;

  /** What was read, a cycle later. */
  public final List<UInt> data;

  /**
   * @param p shape
   */
  WindowMemory(Params p) {
    super(p);
    write = input(WordWrite.type(p.depth(), p.bits()));
    reads = input(vec(WordRead.type(p.depth()), p.ports()));
    data = output(vec(uint(p.bits()), p.ports()));
    loop(
        p.ports(),
        port -> {
          var copy = memory(uint(p.bits()), p.depth()).style(p.style());
          copy.write(write.address(), write.data(), write.enable());
          WordRead read = reads.get(port);
          data.get(port).set(copy.read(read.address(), read.enable()));
        });
  }
}
