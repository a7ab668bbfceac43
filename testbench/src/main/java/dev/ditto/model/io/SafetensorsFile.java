package dev.ditto.model.io;

import dev.ditto.model.tensor.FloatTensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A file of named tensors in the safetensors format: the length of the header as 64 bits, little
 * endian; the header as JSON; then the numbers of all tensors, little endian, the last axis running
 * fastest.
 *
 * <p>Opening reads and checks only the header. A tensor is mapped into memory when it is asked for.
 */
public final class SafetensorsFile implements AutoCloseable {
  /** The format's own limit, in bytes. */
  static final long LONGEST_HEADER = 100_000_000;

  private static final int LENGTH_BYTES = 8;

  private final Path path;
  private final FileChannel channel;
  private final long dataStart;
  private final SafetensorsHeader header;

  private SafetensorsFile(Path path, FileChannel channel) throws IOException {
    this.path = path;
    this.channel = channel;
    long size = channel.size();
    if (size < LENGTH_BYTES) {
      throw new ModelFileException(path, "not a safetensors file: only %d bytes".formatted(size));
    }
    long headerLength = map(0, LENGTH_BYTES).getLong();
    if (headerLength < 0 || headerLength > LONGEST_HEADER) {
      throw new ModelFileException(
          path,
          "not a safetensors file: a header of %s bytes; the format allows %d"
              .formatted(Long.toUnsignedString(headerLength), LONGEST_HEADER));
    }
    if (headerLength > size - LENGTH_BYTES) {
      throw new ModelFileException(
          path,
          "a header of %d bytes does not fit the file of %d; is it cut off?"
              .formatted(headerLength, size));
    }
    byte[] json = new byte[(int) headerLength];
    map(LENGTH_BYTES, headerLength).get(json);
    dataStart = LENGTH_BYTES + headerLength;
    header = SafetensorsHeader.parse(path, json, size - dataStart);
  }

  /**
   * Opens a file and checks its header.
   *
   * @throws ModelFileException if it is no sound safetensors file
   */
  public static SafetensorsFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString(), null, "no such file");
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new SafetensorsFile(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Names of all tensors, in the order of the header. */
  public Set<String> names() {
    return Collections.unmodifiableSet(header.entries().keySet());
  }

  /** The free text beside the tensors, such as {@code format}. */
  public Map<String, String> metadata() {
    return Collections.unmodifiableMap(header.metadata());
  }

  /** Type, shape and place of a tensor. */
  public TensorEntry entry(String name) throws ModelFileException {
    TensorEntry entry = header.entries().get(name);
    if (entry == null) {
      throw new ModelFileException(path, "tensor %s: missing".formatted(name));
    }
    return entry;
  }

  /** A tensor of type F32, F16 or BF16. */
  public FloatTensor floats(String name) throws IOException {
    TensorEntry entry = entry(name);
    ByteBuffer bytes = data(entry);
    float[] numbers = new float[entry.shape().elements()];
    switch (entry.type()) {
      case F32 -> bytes.asFloatBuffer().get(numbers);
      case F16 -> {
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = HalfPrecision.fromF16(bytes.getShort());
        }
      }
      case BF16 -> {
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = HalfPrecision.fromBf16(bytes.getShort());
        }
      }
      default -> throw wrongType(entry, "F32, F16 or BF16");
    }
    return FloatTensor.of(entry.shape(), numbers);
  }

  /** The bytes of a tensor of type I8 or U8. */
  public byte[] bytes(String name) throws IOException {
    TensorEntry entry = entry(name);
    if (entry.type().bytes() != 1) {
      throw wrongType(entry, "I8 or U8");
    }
    byte[] numbers = new byte[entry.shape().elements()];
    data(entry).get(numbers);
    return numbers;
  }

  /** A tensor of type I16. */
  public short[] shorts(String name) throws IOException {
    TensorEntry entry = entry(name);
    if (entry.type() != TensorType.I16) {
      throw wrongType(entry, "I16");
    }
    short[] numbers = new short[entry.shape().elements()];
    data(entry).asShortBuffer().get(numbers);
    return numbers;
  }

  /** A tensor of type I32. */
  public int[] ints(String name) throws IOException {
    TensorEntry entry = entry(name);
    if (entry.type() != TensorType.I32) {
      throw wrongType(entry, "I32");
    }
    int[] numbers = new int[entry.shape().elements()];
    data(entry).asIntBuffer().get(numbers);
    return numbers;
  }

  /** A tensor of type I64. */
  public long[] longs(String name) throws IOException {
    TensorEntry entry = entry(name);
    if (entry.type() != TensorType.I64) {
      throw wrongType(entry, "I64");
    }
    long[] numbers = new long[entry.shape().elements()];
    data(entry).asLongBuffer().get(numbers);
    return numbers;
  }

  private ByteBuffer data(TensorEntry entry) throws IOException {
    long length = entry.end() - entry.begin();
    if (length > Integer.MAX_VALUE) {
      throw new ModelFileException(
          path,
          "tensor %s: %d bytes; at most %d can be read"
              .formatted(entry.name(), length, Integer.MAX_VALUE));
    }
    return map(dataStart + entry.begin(), length);
  }

  private ByteBuffer map(long begin, long length) throws IOException {
    return channel.map(FileChannel.MapMode.READ_ONLY, begin, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private ModelFileException wrongType(TensorEntry entry, String needed) {
    return new ModelFileException(
        path,
        "tensor %s: dtype: %s where %s is needed".formatted(entry.name(), entry.type(), needed));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
