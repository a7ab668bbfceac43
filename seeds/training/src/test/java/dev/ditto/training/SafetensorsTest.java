package dev.ditto.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsTest {
  @TempDir Path folder;

  @Test
  void bytesAreTheFormat() throws IOException {
    Map<String, Safetensors.Entry> tensors = new LinkedHashMap<>();
    tensors.put("a", Safetensors.Entry.of(new float[] {1, -2}, 1, 2));
    tensors.put("b", Safetensors.Entry.of(new long[] {258}, 1));
    Path file = folder.resolve("x.safetensors");
    Safetensors.write(file, tensors);

    byte[] bytes = Files.readAllBytes(file);
    String header =
        "{\"__metadata__\":{\"format\":\"pt\"},"
            + "\"a\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[0,8]},"
            + "\"b\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[8,16]}}";
    int padded = (header.length() + 7) / 8 * 8;
    assertArrayEquals(new byte[] {(byte) padded, 0, 0, 0, 0, 0, 0, 0}, Arrays.copyOf(bytes, 8));
    assertEquals(header, new String(bytes, 8, padded, StandardCharsets.UTF_8).stripTrailing());
    assertArrayEquals(
        new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, (byte) 0xc0, 2, 1, 0, 0, 0, 0, 0, 0},
        Arrays.copyOfRange(bytes, 8 + padded, bytes.length));
  }

  @Test
  void floatsComeBack() throws IOException {
    Path file = folder.resolve("x.safetensors");
    float[] values = {0.1f, Float.MIN_VALUE, -0f, 3e38f, 5, 6};
    Safetensors.write(file, Map.of("w", Safetensors.Entry.of(values, 2, 3)));
    Safetensors.Entry back = Safetensors.read(file).get("w");
    assertArrayEquals(values, back.floats());
    assertArrayEquals(new long[] {2, 3}, back.shape());
  }

  @Test
  void aShapeThatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Safetensors.Entry.of(new float[] {1, 2}, 3));
  }

  @Test
  void brokenFilesAreNamed() throws IOException {
    Path file = folder.resolve("broken.safetensors");
    Files.write(file, new byte[] {1, 2, 3});
    assertNamed(file);
    Files.write(file, new byte[] {-1, -1, -1, -1, -1, -1, -1, 127, 0});
    assertNamed(file);
    write(file, "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 4);
    assertNamed(file);
    write(file, "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", 8);
    assertNamed(file);
  }

  private static void write(Path file, String header, int data) throws IOException {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[8 + json.length + data];
    all[0] = (byte) json.length;
    System.arraycopy(json, 0, all, 8, json.length);
    Files.write(file, all);
  }

  private static void assertNamed(Path file) {
    IOException e = assertThrows(IOException.class, () -> Safetensors.read(file));
    assertTrue(e.getMessage().contains("broken.safetensors"), e.getMessage());
  }
}
