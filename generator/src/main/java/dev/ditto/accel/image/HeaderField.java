package dev.ditto.accel.image;

import java.nio.ByteBuffer;

/**
 * The header of an image file: unsigned numbers, little-endian, one after the other, each at a
 * multiple of its own size. This list is the format; see {@link ImageFile} for what follows.
 */
public enum HeaderField {
  MAGIC(8, "the letters DITTORUN"),
  VERSION(4, "of this format: 1"),
  HEADER_BYTES(4, "length of the header; the sample map follows"),
  CONFIGURATION(8, "registers CFG_HASH_HI and CFG_HASH_LO of the accelerator that it is for"),
  BASE(8, "first byte of the memory that the run uses beside the ring"),
  BYTES(8, "of that memory; what no region fills may hold anything"),
  RING_BASE(8, "for registers RING_BASE_HI and RING_BASE_LO"),
  RING_SIZE(4, "for register RING_SIZE: commands, a power of two"),
  TAIL(4, "for register TAIL: commands of the run; the last is FINISH"),
  FLOW(4, "for register FLOW"),
  STEPS(4, "denoising steps"),
  SAMPLE(8, "first byte of the sample; the noise before, the image after the run"),
  SAMPLE_BYTES(8, "of the sample"),
  HEIGHT(4, "lines of the sample"),
  WIDTH(4, "pixels of a line"),
  CHANNELS(4, "of a pixel"),
  REGIONS(4, "regions in the file"),
  SCALE(8, "a double: a value of the image is its 16-bit number times this");

  /** What {@link #MAGIC} is. */
  public static final long DITTORUN = 0x4e55_524f_5454_4944L;

  /** What {@link #VERSION} is. */
  public static final int VERSION_NOW = 1;

  private final int bytes;
  private final String meaning;

  HeaderField(int bytes, String meaning) {
    this.bytes = bytes;
    this.meaning = meaning;
  }

  /** Lower case, as in texts. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** 4 or 8. */
  public int bytes() {
    return bytes;
  }

  /** A phrase. */
  public String meaning() {
    return meaning;
  }

  /** Where it begins in the file. */
  public int offset() {
    int offset = 0;
    for (int i = 0; i < ordinal(); i++) {
      offset += values()[i].bytes;
    }
    return offset;
  }

  /** Bytes of the whole header. */
  public static int headerBytes() {
    HeaderField last = values()[values().length - 1];
    return last.offset() + last.bytes;
  }

  void put(ByteBuffer file, long value) {
    if (bytes == Long.BYTES) {
      file.putLong(offset(), value);
    } else {
      if (value >>> Integer.SIZE != 0) {
        throw new ArithmeticException("%s = 0x%x does not fit 32 bits".formatted(key(), value));
      }
      file.putInt(offset(), (int) value);
    }
  }

  long get(ByteBuffer file) {
    return bytes == Long.BYTES
        ? file.getLong(offset())
        : Integer.toUnsignedLong(file.getInt(offset()));
  }
}
