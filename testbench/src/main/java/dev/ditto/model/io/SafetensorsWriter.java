package dev.ditto.model.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a safetensors file. The same tensors in the same order give the same bytes.
 *
 * <p>The arrays are not copied when they are handed over, but when the file is written.
 */
public final class SafetensorsWriter {
  private final Map<String, Body> tensors = new LinkedHashMap<>();
  private final Map<String, String> metadata = new LinkedHashMap<>();

  private record Body(TensorType type, Shape shape, Filler filler) {
    long bytes() {
      return (long) shape.elements() * type.bytes();
    }
  }

  /** Puts all numbers of a tensor into a buffer of just the right size. */
  private interface Filler {
    void fill(ByteBuffer target);
  }

  /** Adds free text. */
  public SafetensorsWriter metadata(String key, String text) {
    metadata.put(key, text);
    return this;
  }

  /** Adds a tensor of type F32. */
  public SafetensorsWriter floats(String name, FloatTensor tensor) {
    return add(
        name,
        TensorType.F32,
        tensor.shape(),
        tensor.data().length,
        target -> target.asFloatBuffer().put(tensor.data()));
  }

  /** Adds a tensor of bytes, of type I8 or U8. */
  public SafetensorsWriter bytes(String name, TensorType type, Shape shape, byte... data) {
    if (type.bytes() != 1) {
      throw new IllegalArgumentException(name + ": bytes cannot be of type " + type);
    }
    return add(name, type, shape, data.length, target -> target.put(data));
  }

  /** Adds a tensor of 16-bit numbers, of type I16, or as bits of F16 or BF16. */
  public SafetensorsWriter shorts(String name, TensorType type, Shape shape, short... data) {
    if (type.bytes() != 2) {
      throw new IllegalArgumentException(name + ": shorts cannot be of type " + type);
    }
    return add(name, type, shape, data.length, target -> target.asShortBuffer().put(data));
  }

  /** Adds a tensor of type I32. */
  public SafetensorsWriter ints(String name, Shape shape, int... data) {
    return add(name, TensorType.I32, shape, data.length, target -> target.asIntBuffer().put(data));
  }

  /** Adds a tensor of type I64. */
  public SafetensorsWriter longs(String name, Shape shape, long... data) {
    return add(name, TensorType.I64, shape, data.length, target -> target.asLongBuffer().put(data));
  }

  private SafetensorsWriter add(
      String name, TensorType type, Shape shape, int length, Filler filler) {
    if (length != shape.elements()) {
      throw new IllegalArgumentException(
          "%s: shape %s has %d elements, the data has %d"
              .formatted(name, shape, shape.elements(), length));
    }
    if (name.equals("__metadata__") || tensors.put(name, new Body(type, shape, filler)) != null) {
      throw new IllegalArgumentException("the name %s is taken".formatted(name));
    }
    return this;
  }

  /**
   * Writes the file: first beside its place under another name, then moved there, so that a file of
   * this name is always whole.
   */
  public void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        writeTo(out);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void writeTo(OutputStream out) throws IOException {
    byte[] json = header();
    out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
    out.write(json);
    for (Body body : tensors.values()) {
      ByteBuffer buffer =
          ByteBuffer.allocate(Math.toIntExact(body.bytes())).order(ByteOrder.LITTLE_ENDIAN);
      body.filler().fill(buffer);
      out.write(buffer.array());
    }
  }

  /** The header, filled up with spaces so that the data starts at a multiple of 8 bytes. */
  private byte[] header() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    if (!metadata.isEmpty()) {
      ObjectNode texts = root.putObject("__metadata__");
      metadata.forEach(texts::put);
    }
    long offset = 0;
    for (Map.Entry<String, Body> tensor : tensors.entrySet()) {
      Body body = tensor.getValue();
      ObjectNode node = root.putObject(tensor.getKey());
      node.put("dtype", body.type().name());
      node.set("shape", mapper.valueToTree(body.shape().sizes()));
      node.putArray("data_offsets").add(offset).add(offset + body.bytes());
      offset += body.bytes();
    }
    byte[] json = mapper.writeValueAsBytes(root);
    byte[] padded = Arrays.copyOf(json, (json.length + 7) / 8 * 8);
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');
    return padded;
  }
}
