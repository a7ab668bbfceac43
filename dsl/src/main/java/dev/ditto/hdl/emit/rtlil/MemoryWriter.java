package dev.ditto.hdl.emit.rtlil;

import dev.ditto.hdl.emit.rtlil.Netlist.Cell;
import dev.ditto.hdl.graph.Memory;
import java.math.BigInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Writes memories with clocked ports. Read ports are neither transparent nor undefined when a write
 * hits their address: they give the old word. Of two writes to one place the later port wins.
 */
final class MemoryWriter {
  private final IntFunction<String> wires;
  private final IntFunction<String> signals;
  private final Netlist netlist;

  MemoryWriter(IntFunction<String> wires, IntFunction<String> signals, Netlist netlist) {
    this.wires = wires;
    this.signals = signals;
    this.netlist = netlist;
  }

  /** The nodes that a memory's ports need. */
  static void nodes(Memory memory, IntConsumer visitor) {
    for (Memory.ReadPort read : memory.reads()) {
      visitor.accept(read.address());
      visitor.accept(read.enable());
    }
    for (Memory.WritePort write : memory.writes()) {
      visitor.accept(write.address());
      visitor.accept(write.data());
      visitor.accept(write.enable());
      if (write.mask() >= 0) {
        visitor.accept(write.mask());
      }
    }
  }

  void write(Memory memory) {
    netlist.memory(Netlist.id(memory.name()), memory.width(), memory.depth(), memory.site());
    if (!memory.contents().isEmpty()) {
      contents(memory);
    }
    for (int i = 0; i < memory.writes().size(); i++) {
      write(memory, i);
    }
    for (int i = 0; i < memory.reads().size(); i++) {
      read(memory, i);
    }
  }

  private void contents(Memory memory) {
    String words = memory.contentBits();
    Cell cell =
        new Cell("$meminit_v2")
            .with("MEMID", "\"\\\\" + memory.name() + "\"")
            .with("ABITS", memory.addressWidth())
            .with("WIDTH", memory.width())
            .with("WORDS", memory.depth())
            .with("PRIORITY", 0)
            .port("ADDR", Netlist.constant(BigInteger.ZERO, memory.addressWidth()))
            .port("DATA", words.length() + "'" + words)
            .port("EN", Netlist.constant(ones(memory.width()), memory.width()));
    netlist.cell("$contents_" + memory.id(), cell, memory.site());
  }

  private static BigInteger ones(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  private Cell port(String type, Memory memory, int address) {
    return new Cell(type)
        .with("MEMID", "\"\\\\" + memory.name() + "\"")
        .with("ABITS", memory.addressWidth())
        .with("WIDTH", memory.width())
        .with("CLK_ENABLE", 1)
        .with("CLK_POLARITY", 1)
        .port("CLK", Netlist.id(memory.domain().clock()))
        .port("ADDR", wires.apply(address));
  }

  private void read(Memory memory, int index) {
    Memory.ReadPort read = memory.reads().get(index);
    String none = Netlist.constant(BigInteger.ZERO, Math.max(1, memory.writes().size()));
    Cell cell =
        port("$memrd_v2", memory, read.address())
            .with("TRANSPARENCY_MASK", none)
            .with("COLLISION_X_MASK", none)
            .with("CE_OVER_SRST", 0)
            .with("ARST_VALUE", Netlist.unknown(memory.width()))
            .with("SRST_VALUE", Netlist.unknown(memory.width()))
            .with("INIT_VALUE", Netlist.unknown(memory.width()))
            .port("EN", wires.apply(read.enable()))
            .port("ARST", "1'0")
            .port("SRST", "1'0")
            .port("DATA", signals.apply(read.data()));
    netlist.cell("$read_" + memory.id() + "_" + index, cell, read.site());
  }

  private void write(Memory memory, int index) {
    Memory.WritePort write = memory.writes().get(index);
    int ports = memory.writes().size();
    BigInteger earlier = BigInteger.ONE.shiftLeft(index).subtract(BigInteger.ONE);
    Cell cell =
        port("$memwr_v2", memory, write.address())
            .with("PORTID", index)
            .with("PRIORITY_MASK", Netlist.constant(earlier, ports))
            .port("DATA", wires.apply(write.data()))
            .port("EN", "{ " + enables(memory, write) + "}");
    netlist.cell("$write_" + memory.id() + "_" + index, cell, write.site());
  }

  /** One enable for each bit of the word, most significant first. */
  private String enables(Memory memory, Memory.WritePort write) {
    String enable = wires.apply(write.enable()) + " ";
    if (write.mask() < 0) {
      return enable.repeat(memory.width());
    }
    StringBuilder bits = new StringBuilder();
    for (int lane = memory.lanes() - 1; lane >= 0; lane--) {
      String both = netlist.fresh(1);
      Cell and =
          new Cell("$and")
              .with("A_SIGNED", 0)
              .with("A_WIDTH", 1)
              .with("B_SIGNED", 0)
              .with("B_WIDTH", 1)
              .with("Y_WIDTH", 1)
              .port("A", wires.apply(write.enable()))
              .port("B", wires.apply(write.mask()) + " [" + lane + "]")
              .port("Y", both);
      netlist.cell(netlist.fresh(), and, write.site());
      bits.append((both + " ").repeat(memory.laneWidth()));
    }
    return bits.toString();
  }
}
