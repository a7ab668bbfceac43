package dev.ditto.hdl.graph;

import java.math.BigInteger;
import java.util.List;

/**
 * A memory with synchronous ports, all in one clock domain. A read started in the same cycle as a
 * write of its address returns the old contents. Neither contents nor read data are reset.
 *
 * @param depth words, at least 2
 * @param width bits of a word
 * @param laneWidth bits that one write-mask bit covers; divides {@code width}; equal to it without
 *     lanes
 * @param style what a synthesis tool should build it from
 * @param contents each word when power comes, an unsigned number of {@code width} bits; empty when
 *     they are undefined until written
 */
public record Memory(
    int id,
    String name,
    int depth,
    int width,
    int laneWidth,
    Style style,
    ClockDomain domain,
    List<ReadPort> reads,
    List<WritePort> writes,
    List<BigInteger> contents,
    Site site) {
  public Memory {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    contents = List.copyOf(contents);
    if (!contents.isEmpty() && contents.size() != depth) {
      throw new IllegalArgumentException(
          "memory " + name + " has " + depth + " words and contents for " + contents.size());
    }
  }

  /**
   * What to build a memory from: the attribute {@code ram_style} of its array in Verilog, which
   * Vivado and Yosys read; other tools choose by themselves. Simulation is the same for all.
   */
  public enum Style {
    /** The tool chooses; no attribute. */
    AUTO,
    /** Block RAM. */
    BLOCK,
    /** Look-up tables that hold words. */
    DISTRIBUTED,
    /** Flip-flops. */
    REGISTERS
  }

  /**
   * While {@code enable} (one-bit node) the word at {@code address} appears on {@code data} after
   * the edge; else it is held.
   */
  public record ReadPort(int address, int enable, int data, Site site) {}

  /**
   * At an edge with {@code enable} the lanes whose bit of {@code mask} is one take {@code data}.
   *
   * @param mask node of {@code width / laneWidth} bits, or -1 when all lanes are written
   */
  public record WritePort(int address, int data, int mask, int enable, Site site) {}

  /** The same memory with other ports. */
  public Memory with(List<ReadPort> otherReads, List<WritePort> otherWrites) {
    return new Memory(
        id, name, depth, width, laneWidth, style, domain, otherReads, otherWrites, contents, site);
  }

  /** The contents as binary digits, the first word last; empty without contents. */
  public String contentBits() {
    StringBuilder bits = new StringBuilder();
    for (int i = contents.size() - 1; i >= 0; i--) {
      String word = contents.get(i).toString(2);
      bits.append("0".repeat(width - word.length())).append(word);
    }
    return bits.toString();
  }

  public int lanes() {
    return width / laneWidth;
  }

  /** Bits of an address: {@code ceil(log2(depth))}. */
  public int addressWidth() {
    return 32 - Integer.numberOfLeadingZeros(depth - 1);
  }
}
