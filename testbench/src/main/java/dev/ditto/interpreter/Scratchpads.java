package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Space;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** The scratchpads of an accelerator as arrays of bytes, and its window memory. */
final class Scratchpads {
  private final Map<Space, ByteBuffer> bytes = new EnumMap<>(Space.class);
  private final Map<Space, Integer> wordBytes = new EnumMap<>(Space.class);

  /** Differences, or codes; {@link Parameters#WINDOW} for each window. */
  final short[] windows;

  /** Valid elements of each window. */
  final byte[] valid;

  private final int windowDepth;

  /** By row. */
  final Row[] rows;

  /** By channel. */
  final Moments[] stats;

  private final int lanes;

  /** A sum of values, and of their squares. */
  static final class Moments {
    long sum;
    long squares;

    void clear() {
      sum = 0;
      squares = 0;
    }

    void add(short value) {
      sum += value;
      squares += (long) value * value;
    }
  }

  /** All that ROW may hold of a row. In hardware these share their bits. */
  static final class Row {
    final Moments moments = new Moments();
    int largest;
    long total;
    int multiplier;
    long offset;
    int shift = 1;
  }

  /** Contents are random, as nothing may depend on them. */
  Scratchpads(Parameters p, long seed) {
    Random random = new Random(seed);
    for (Space space : Space.values()) {
      if (space.inMemoryReach() && space.scratchpad() == space) {
        make(space, space.depth(p), space.wordBytes(p), random);
      }
    }
    lanes = p.vectorLanes();
    rows = new Row[p.rowDepth()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row();
      rows[i].moments.sum = random.nextInt();
      rows[i].largest = random.nextInt();
      rows[i].total = random.nextInt() & 0xffff_ffffL;
      rows[i].multiplier = random.nextInt(1 << 16);
    }
    stats = new Moments[p.statDepth() * lanes];
    for (int i = 0; i < stats.length; i++) {
      stats[i] = new Moments();
      stats[i].sum = random.nextInt();
    }
    windowDepth = p.windowDepth();
    valid = new byte[windowDepth];
    windows = new short[windowDepth * Parameters.WINDOW];
    for (int i = 0; i < windows.length; i++) {
      windows[i] = (short) (random.nextInt(511) - 255);
    }
  }

  private void make(Space space, int depth, int wordBytes, Random random) {
    byte[] contents = new byte[Math.multiplyExact(depth, wordBytes)];
    random.nextBytes(contents);
    bytes.put(space, ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN));
    this.wordBytes.put(space, wordBytes);
  }

  /** The bytes of a scratchpad, for absolute access. */
  ByteBuffer of(Space space) {
    return bytes.get(space.scratchpad());
  }

  /** Bytes of a word here, where sums always have 32 bits. */
  int wordBytes(Space space) {
    return wordBytes.get(space.scratchpad());
  }

  /**
   * Position of the first byte of {@code words} words.
   *
   * @throws IllegalStateException when they do not all exist
   */
  int at(Space space, long word, long words) {
    long end = (word + words) * wordBytes(space);
    if (word < 0 || end > of(space).capacity()) {
      throw new IllegalStateException(
          "buf_ovf: words %d..%d of %s, which has %d"
              .formatted(word, word + words - 1, space, of(space).capacity() / wordBytes(space)));
    }
    return Math.toIntExact(word * wordBytes(space));
  }

  /** Number of the first channel of {@code words} words of STAT, which must all exist. */
  int stat(long word, long words) {
    if (word < 0 || (word + words) * lanes > stats.length) {
      throw new IllegalStateException("buf_ovf: word %d of STAT".formatted(word + words - 1));
    }
    return Math.toIntExact(word * lanes);
  }

  /** The number of a row of ROW, of which {@code count} must exist. */
  int row(long row, long count) {
    if (row < 0 || row + count > rows.length) {
      throw new IllegalStateException("buf_ovf: word %d of ROW".formatted(row + count - 1));
    }
    return (int) row;
  }

  /** Position of the first element of a window; addresses wrap. */
  int window(long address) {
    return (int) Math.floorMod(address, (long) windowDepth) * Parameters.WINDOW;
  }
}
