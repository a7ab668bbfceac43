package dev.ditto.training;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes and reads files in the safetensors format: the length of the header (64 bit, little
 * endian), the header in JSON, then all tensors one after the other, little endian, without holes.
 */
final class Safetensors {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LENGTH_BYTES = 8;
  private static final int ALIGNMENT = 8;

  private Safetensors() {}

  /** One tensor: its shape and its values, row by row, of which exactly one array is given. */
  record Entry(long[] shape, float[] floats, long[] longs) {
    Entry {
      long expected = 1;
      for (long side : shape) {
        expected *= side;
      }
      int given = floats != null ? floats.length : longs.length;
      if (given != expected) {
        throw new IllegalArgumentException(
            "a tensor of " + expected + " values was given " + given);
      }
    }

    static Entry of(float[] values, long... shape) {
      return new Entry(shape, values, null);
    }

    static Entry of(long[] values, long... shape) {
      return new Entry(shape, null, values);
    }

    private String type() {
      return floats != null ? "F32" : "I64";
    }

    private int bytes() {
      return floats != null ? 4 * floats.length : 8 * longs.length;
    }

    private byte[] data() {
      ByteBuffer data = ByteBuffer.allocate(bytes()).order(ByteOrder.LITTLE_ENDIAN);
      if (floats != null) {
        data.asFloatBuffer().put(floats);
      } else {
        data.asLongBuffer().put(longs);
      }
      return data.array();
    }
  }

  /** Writes the tensors in the order of the map. */
  static void write(Path file, Map<String, Entry> tensors) throws IOException {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("__metadata__", Map.of("format", "pt"));
    long offset = 0;
    for (Map.Entry<String, Entry> e : tensors.entrySet()) {
      Entry tensor = e.getValue();
      long end = offset + tensor.bytes();
      Map<String, Object> description = new LinkedHashMap<>();
      description.put("dtype", tensor.type());
      description.put("shape", tensor.shape());
      description.put("data_offsets", new long[] {offset, end});
      header.put(e.getKey(), description);
      offset = end;
    }
    byte[] json = padded(JSON.writeValueAsString(header));
    try (OutputStream out = Files.newOutputStream(file)) {
      ByteBuffer length = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      out.write(length.putLong(json.length).array());
      out.write(json);
      for (Entry tensor : tensors.values()) {
        out.write(tensor.data());
      }
    }
  }

  /** The header, filled up with spaces so that the data starts at a multiple of 8 bytes. */
  private static byte[] padded(String json) {
    int length = json.getBytes(StandardCharsets.UTF_8).length;
    return (json + " ".repeat(Math.floorMod(-length, ALIGNMENT))).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads the float tensors of a file that {@link #write} has written. */
  static Map<String, Entry> read(Path file) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    long length = all.remaining() < LENGTH_BYTES ? -1 : all.getLong();
    if (length < 0 || length > all.remaining()) {
      throw new IOException(file + " is not a safetensors file: its header does not fit into it");
    }
    byte[] json = new byte[(int) length];
    all.get(json);
    ByteBuffer data = all.slice().order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Entry> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : JSON.readTree(json).properties()) {
      if (e.getValue().path("dtype").asText().equals("F32")) {
        tensors.put(e.getKey(), floats(file, e.getKey(), e.getValue(), data));
      }
    }
    return tensors;
  }

  private static Entry floats(Path file, String name, JsonNode description, ByteBuffer data)
      throws IOException {
    long[] shape = JSON.convertValue(description.path("shape"), new TypeReference<long[]>() {});
    long begin = description.path("data_offsets").path(0).asLong(-1);
    long end = description.path("data_offsets").path(1).asLong(-1);
    if (shape == null || begin < 0 || end < begin || end > data.capacity()) {
      throw new IOException(file + ": tensor " + name + " lies outside the file");
    }
    long values = 1;
    for (long side : shape) {
      values *= Math.max(-1, Math.min(side, end));
    }
    if (end - begin != 4 * values) {
      throw new IOException(file + ": tensor " + name + " has a size that does not fit its shape");
    }
    ByteBuffer slice = data.slice((int) begin, (int) (end - begin)).order(ByteOrder.LITTLE_ENDIAN);
    float[] floats = new float[(int) values];
    slice.asFloatBuffer().get(floats);
    return Entry.of(floats, shape);
  }
}
