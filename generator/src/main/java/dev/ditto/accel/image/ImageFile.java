package dev.ditto.accel.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads and writes images of runs. All numbers are little-endian; every part begins at a multiple
 * of eight bytes, filled up with zeros.
 *
 * <pre>
 *   header      see {@link HeaderField}
 *   sample map  height * width * channels times: 4 bytes, offset in bytes from SAMPLE of a number
 *   regions     REGIONS times, by ascending address: 8 bytes address, 8 bytes length, then that many
 *               bytes
 * </pre>
 */
public final class ImageFile {
  private static final int ALIGNMENT = 8;
  private static final int REGION_HEADER = 16;

  private ImageFile() {}

  /** Replaces a file; equal images give equal bytes. */
  public static void write(RunImage image, Path file) throws IOException {
    check(image);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(image, out);
    }
  }

  /** The same to a stream, which stays open. */
  public static void write(RunImage image, OutputStream out) throws IOException {
    check(image);
    out.write(header(image).array());
    ByteBuffer map = buffer(Integer.BYTES * image.sample().offsets().size());
    image.sample().offsets().forEach(map::putInt);
    write(out, map.array());
    for (RunImage.Region region : image.regions()) {
      out.write(
          buffer(REGION_HEADER).putLong(region.address()).putLong(region.bytes().length).array());
      write(out, region.bytes());
    }
  }

  private static void check(RunImage image) {
    List<String> problems = image.problems();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  private static ByteBuffer header(RunImage image) {
    ByteBuffer header = buffer(HeaderField.headerBytes());
    for (HeaderField field : HeaderField.values()) {
      RunImage.Sample sample = image.sample();
      field.put(
          header,
          switch (field) {
            case MAGIC -> HeaderField.DITTORUN;
            case VERSION -> HeaderField.VERSION_NOW;
            case HEADER_BYTES -> HeaderField.headerBytes();
            case CONFIGURATION -> image.configuration();
            case BASE -> image.base();
            case BYTES -> image.bytes();
            case RING_BASE -> image.ringBase();
            case RING_SIZE -> image.ringSize();
            case TAIL -> image.tail();
            case FLOW -> image.flow();
            case STEPS -> image.steps();
            case SAMPLE -> sample.address();
            case SAMPLE_BYTES -> sample.bytes();
            case HEIGHT -> sample.height();
            case WIDTH -> sample.width();
            case CHANNELS -> sample.channels();
            case REGIONS -> image.regions().size();
            case SCALE -> Double.doubleToRawLongBits(sample.scale());
          });
    }
    return header;
  }

  private static void write(OutputStream out, byte[] bytes) throws IOException {
    out.write(bytes);
    out.write(new byte[padding(bytes.length)]);
  }

  private static int padding(long length) {
    return (int) (-length & ALIGNMENT - 1);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The format as text. */
  public static String description() {
    StringBuilder text =
        new StringBuilder(
            """
            An image of a run. All numbers are unsigned and little-endian; every part begins at a
            multiple of 8 bytes, filled up with zeros.

            header: offset, bytes, name, meaning
            """);
    for (HeaderField field : HeaderField.values()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %3d  %d  %-13s  %s\n",
              field.offset(),
              field.bytes(),
              field.key(),
              field.meaning()));
    }
    return text.append(
            """

            sample map: height * width * channels times
                       4  offset in bytes, from sample on, of a 16-bit two's complement number

            regions: so many times, by ascending address
                       8  address
                       8  length in bytes
                          that many bytes

            A host gives the accelerator the memory base .. base + bytes and the ring, copies every
            region to its address, sets the registers, starts, waits for the interrupt DONE, and
            reads the sample.
            """)
        .toString();
  }

  /** Whether a file begins as an image does. */
  public static boolean isImage(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer magic = buffer(Long.BYTES);
      return channel.read(magic) == Long.BYTES && magic.getLong(0) == HeaderField.DITTORUN;
    }
  }

  /**
   * Reads a file that anybody may have written.
   *
   * @throws ImageFormatException saying everything that is wrong with it
   */
  public static RunImage read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < HeaderField.headerBytes() || channel.size() > Integer.MAX_VALUE) {
        throw new ImageFormatException(
            "%s: %d bytes, an image has %d..%d"
                .formatted(file, channel.size(), HeaderField.headerBytes(), Integer.MAX_VALUE));
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      return read(bytes.order(ByteOrder.LITTLE_ENDIAN));
    } catch (ImageFormatException e) {
      throw new ImageFormatException(file + ": " + e.getMessage());
    }
  }

  private static RunImage read(ByteBuffer file) throws ImageFormatException {
    expect(HeaderField.MAGIC, file, HeaderField.DITTORUN);
    expect(HeaderField.VERSION, file, HeaderField.VERSION_NOW);
    expect(HeaderField.HEADER_BYTES, file, HeaderField.headerBytes());
    file.position(HeaderField.headerBytes());
    RunImage image =
        new RunImage(
            HeaderField.CONFIGURATION.get(file),
            HeaderField.BASE.get(file),
            HeaderField.BYTES.get(file),
            HeaderField.RING_BASE.get(file),
            number(HeaderField.RING_SIZE, file),
            number(HeaderField.TAIL, file),
            HeaderField.FLOW.get(file),
            number(HeaderField.STEPS, file),
            sample(file),
            regions(file));
    if (file.hasRemaining()) {
      throw new ImageFormatException(file.remaining() + " bytes after the last region");
    }
    List<String> problems = image.problems();
    if (!problems.isEmpty()) {
      throw new ImageFormatException(String.join("; ", problems));
    }
    return image;
  }

  private static void expect(HeaderField field, ByteBuffer file, long value)
      throws ImageFormatException {
    if (field.get(file) != value) {
      throw new ImageFormatException(
          "%s is 0x%x, expected 0x%x".formatted(field.key(), field.get(file), value));
    }
  }

  private static int number(HeaderField field, ByteBuffer file) throws ImageFormatException {
    long value = field.get(file);
    if (value > Integer.MAX_VALUE) {
      throw new ImageFormatException(
          "%s is %d, the most is %d".formatted(field.key(), value, Integer.MAX_VALUE));
    }
    return (int) value;
  }

  private static RunImage.Sample sample(ByteBuffer file) throws ImageFormatException {
    int height = number(HeaderField.HEIGHT, file);
    int width = number(HeaderField.WIDTH, file);
    int channels = number(HeaderField.CHANNELS, file);
    long most = file.remaining() / Integer.BYTES;
    if ((long) height * width > most || (long) height * width * channels > most) {
      throw new ImageFormatException(
          "the map of a sample of %d x %d x %d does not fit the file"
              .formatted(height, width, channels));
    }
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < height * width * channels; i++) {
      offsets.add(file.getInt());
    }
    skipPadding(file, (long) Integer.BYTES * offsets.size());
    return new RunImage.Sample(
        HeaderField.SAMPLE.get(file),
        HeaderField.SAMPLE_BYTES.get(file),
        height,
        width,
        channels,
        Double.longBitsToDouble(HeaderField.SCALE.get(file)),
        offsets);
  }

  private static List<RunImage.Region> regions(ByteBuffer file) throws ImageFormatException {
    List<RunImage.Region> regions = new ArrayList<>();
    int count = number(HeaderField.REGIONS, file);
    for (int i = 0; i < count; i++) {
      long length = -1;
      long address = 0;
      if (file.remaining() >= REGION_HEADER) {
        address = file.getLong();
        length = file.getLong();
      }
      if (length < 0 || length > file.remaining() - padding(length)) {
        throw new ImageFormatException(
            "region %d of %d goes beyond the end of the file".formatted(i, count));
      }
      if (!regions.isEmpty() && address < regions.get(i - 1).end()) {
        throw new ImageFormatException(
            "region %d of %d begins before the end of the one before".formatted(i, count));
      }
      byte[] bytes = new byte[(int) length];
      file.get(bytes);
      skipPadding(file, length);
      regions.add(new RunImage.Region(address, bytes));
    }
    return regions;
  }

  private static void skipPadding(ByteBuffer file, long length) throws ImageFormatException {
    for (int i = 0; i < padding(length); i++) {
      if (!file.hasRemaining() || file.get() != 0) {
        throw new ImageFormatException("what fills up a part is not zero");
      }
    }
  }
}
