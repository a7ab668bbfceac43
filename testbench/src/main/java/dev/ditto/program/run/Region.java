package dev.ditto.program.run;

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
    VALUES(Short.BYTES),
    /** Codes. */
    CODES(Byte.BYTES),
    /** Sums. */
    SUMS(Integer.BYTES),
    /** Sums that fit 24 bits. */
    SUMS24(3);

    private final int bytes;

    Kind(int bytes) {
      this.bytes = bytes;
    }

    /** Bytes of an element. */
    public int bytes() {
      return bytes;
    }
  }

  /** Where elements stand. */
  @FunctionalInterface
  public interface Layout {
    /** Offset in bytes of an element. */
    long offset(int row, int channel);
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
    long last =
        IntStream.range(0, channels).mapToLong(c -> layout.offset(rows - 1, c)).max().orElseThrow();
    return address + last + kind.bytes();
  }
}
