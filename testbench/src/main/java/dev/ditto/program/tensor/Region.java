package dev.ditto.program.tensor;

import dev.ditto.arithmetic.ScaleFactor;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A tensor in memory, or a layer's sums, whose contents can be known beforehand.
 *
 * @param evaluation which of a step's evaluations makes it
 * @param value name of the value or layer
 * @param kind what is kept of it
 * @param turn for codes, which of the two places; steps take turns
 * @param address first byte
 * @param rows pixels or tokens, of all entries of a batch
 * @param channels of the network in a row
 * @param layout where elements stand
 * @param toCodes from values to codes, where those are kept
 * @param batch where it is made for several steps at once: all rows of an entry, then the next
 */
public record Region(
    int evaluation,
    String value,
    Kind kind,
    int turn,
    long address,
    int rows,
    int channels,
    Layout layout,
    Optional<ScaleFactor> toCodes,
    Optional<Batch> batch) {

  /** What is kept. */
  public enum Kind {
    /** Values. */
    VALUES,
    /** Codes. */
    CODES,
    /** Sums. */
    SUMS
  }

  /**
   * Where an element stands. Bits are counted from the lowest of the first byte.
   *
   * @param bit its lowest, from the first bit of the region on
   * @param bits how many it has, 8 .. 32; a sum's may begin and end within a byte
   */
  public record Element(long bit, int bits) {
    /** One that is made of whole bytes, {@code offset} bytes behind the start of the region. */
    static Element ofBytes(long offset, int bytes) {
      return new Element(Byte.SIZE * offset, Byte.SIZE * bytes);
    }

    /** One of a word whose elements follow each other without a gap. */
    public static Element ofWord(long offsetOfWord, int index, int bits) {
      return new Element(Byte.SIZE * offsetOfWord + (long) bits * index, bits);
    }

    /** The first bit behind it. */
    public long end() {
      return bit + bits;
    }
  }

  /** Where elements stand. */
  @FunctionalInterface
  public interface Layout {
    /** The place of an element. */
    Element at(int row, int channel);
  }

  /** What is kept of a value of the tensor. */
  public long element(short value) {
    return toCodes.isPresent() ? toCodes.get().code(value) : value;
  }

  /** Rows of an entry, or all. */
  public int rowsOfEntry() {
    return rows / batch.map(Batch::entries).orElse(1);
  }

  /** First byte after the last element. */
  public long end() {
    long bits =
        IntStream.range(0, channels)
            .mapToLong(c -> layout.at(rows - 1, c).end())
            .max()
            .orElseThrow();
    return address + (bits + Byte.SIZE - 1) / Byte.SIZE;
  }
}
