package dev.ditto.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ditto.model.tensor.FloatTensor;
import dev.ditto.model.tensor.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsRoundTripTest {

  @Test
  void everyTypeComesBack(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("all.safetensors");
    new SafetensorsWriter()
        .metadata("format", "pt")
        .floats("f32", FloatTensor.of(Shape.of(2, 1), 1.5f, -0.1f))
        .shorts("f16", TensorType.F16, Shape.of(3), (short) 0x3c01, (short) 0x8001, (short) 0xfc00)
        .shorts("bf16", TensorType.BF16, Shape.of(2), (short) 0x3fc0, (short) 0xc2c8)
        .bytes("i8", TensorType.I8, Shape.of(1, 2), (byte) -128, (byte) 127)
        .bytes("u8", TensorType.U8, Shape.of(1), (byte) 255)
        .shorts("i16", TensorType.I16, Shape.of(2), Short.MIN_VALUE, Short.MAX_VALUE)
        .ints("i32", Shape.of(), Integer.MIN_VALUE)
        .longs("i64", Shape.of(1), Long.MAX_VALUE)
        .floats("nothing", FloatTensor.zeros(Shape.of(0, 5)))
        .write(path);
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      assertEquals(Map.of("format", "pt"), file.metadata());
      assertEquals(
          List.of("f32", "f16", "bf16", "i8", "u8", "i16", "i32", "i64", "nothing"),
          List.copyOf(file.names()));
      assertArrayEquals(new float[] {1.5f, -0.1f}, file.floats("f32").data());
      assertEquals(Shape.of(2, 1), file.floats("f32").shape());
      assertArrayEquals(
          new float[] {1.0009765625f, -5.9604645e-8f, Float.NEGATIVE_INFINITY},
          file.floats("f16").data());
      assertArrayEquals(new float[] {1.5f, -100}, file.floats("bf16").data());
      assertArrayEquals(new byte[] {-128, 127}, file.bytes("i8"));
      assertArrayEquals(new byte[] {-1}, file.bytes("u8"));
      assertArrayEquals(new short[] {Short.MIN_VALUE, Short.MAX_VALUE}, file.shorts("i16"));
      assertArrayEquals(new int[] {Integer.MIN_VALUE}, file.ints("i32"));
      assertEquals(Shape.of(), file.entry("i32").shape());
      assertArrayEquals(new long[] {Long.MAX_VALUE}, file.longs("i64"));
      assertEquals(0, file.floats("nothing").data().length);
    }
    assertEquals(List.of(path), Files.list(folder).toList());
  }

  @Test
  void theBytesOfASmallFile(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a.safetensors");
    new SafetensorsWriter().ints("a", Shape.of(1), 0x01020304).write(path);
    byte[] bytes = Files.readAllBytes(path);
    String header = "{\"a\":{\"dtype\":\"I32\",\"shape\":[1],\"data_offsets\":[0,4]}}";
    String padded = header + " ".repeat((8 - header.length() % 8) % 8);
    assertEquals(padded.length(), bytes[0]);
    assertEquals(padded, new String(bytes, 8, padded.length(), StandardCharsets.UTF_8));
    assertArrayEquals(
        new byte[] {4, 3, 2, 1}, Arrays.copyOfRange(bytes, 8 + padded.length(), bytes.length));
  }

  @Test
  void aNameOccursOnce() {
    SafetensorsWriter writer = new SafetensorsWriter().ints("a", Shape.of(1), 1);
    assertThrows(IllegalArgumentException.class, () -> writer.ints("a", Shape.of(1), 1));
    assertThrows(IllegalArgumentException.class, () -> writer.ints("__metadata__", Shape.of(1), 1));
    assertThrows(IllegalArgumentException.class, () -> writer.ints("b", Shape.of(2), 1));
  }

  /** Every finite half is the sum of its bits' values. */
  @Property
  void halfPrecision(@ForAll short bits) {
    int exponent = bits >> 10 & 31;
    double fraction = (bits & 1023) / 1024.0;
    double magnitude =
        exponent == 0 ? fraction * 0x1p-14 : (1 + fraction) * Math.pow(2, exponent - 15);
    if (exponent != 31) {
      assertEquals((float) (bits < 0 ? -magnitude : magnitude), HalfPrecision.fromF16(bits));
    } else {
      assertEquals(fraction != 0, Float.isNaN(HalfPrecision.fromF16(bits)));
    }
  }

  /** Whatever single byte is changed, the reader answers with tensors or with its own error. */
  @Property(tries = 300)
  void anyDamageIsAnswered(@ForAll @IntRange(min = 0, max = 135) int position, @ForAll byte value)
      throws IOException {
    Path folder = Files.createTempDirectory("damage");
    Path path = folder.resolve("a.safetensors");
    try {
      new SafetensorsWriter()
          .floats("a", FloatTensor.of(Shape.of(2), 1, 2))
          .bytes("b", TensorType.I8, Shape.of(3), new byte[3])
          .write(path);
      byte[] bytes = Files.readAllBytes(path);
      bytes[position % bytes.length] = value;
      Files.write(path, bytes);
      try (SafetensorsFile file = SafetensorsFile.open(path)) {
        for (String name : file.names()) {
          file.entry(name);
        }
      } catch (ModelFileException e) {
        assertEquals(0, e.getMessage().indexOf(path + ": "));
      }
    } finally {
      Files.deleteIfExists(path);
      Files.delete(folder);
    }
  }
}
