package dev.ditto.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a safetensors file can lie has one clear answer. */
class HostileSafetensorsTest {
  @TempDir Path folder;

  private Path file(long headerLength, String header, int dataBytes) throws IOException {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocate(8 + json.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(headerLength).put(json);
    return Files.write(folder.resolve("x.safetensors"), bytes.array());
  }

  private void assertRefused(String header, int dataBytes, String problem) throws IOException {
    Path file = file(header.getBytes(StandardCharsets.UTF_8).length, header, dataBytes);
    ModelFileException refusal =
        assertThrows(ModelFileException.class, () -> SafetensorsFile.open(file).close());
    assertEquals(file + ": " + problem, refusal.getMessage());
  }

  private void assertStartRefused(Path file, String problem) {
    ModelFileException refusal =
        assertThrows(ModelFileException.class, () -> SafetensorsFile.open(file).close());
    assertEquals(file + ": " + problem, refusal.getMessage());
  }

  @Test
  void noFile() {
    Path file = folder.resolve("nothing.safetensors");
    NoSuchFileException refusal =
        assertThrows(NoSuchFileException.class, () -> SafetensorsFile.open(file).close());
    assertTrue(refusal.getMessage().startsWith(file.toString()));
  }

  @Test
  void tooShortForTheLength() throws IOException {
    assertStartRefused(
        Files.write(folder.resolve("x"), new byte[7]), "not a safetensors file: only 7 bytes");
  }

  @Test
  void headerLongerThanTheFile() throws IOException {
    assertStartRefused(
        file(3, "{}", 0), "a header of 3 bytes does not fit the file of 10; is it cut off?");
  }

  @Test
  void headerLongerThanTheFormatAllows() throws IOException {
    Path file = folder.resolve("sparse.safetensors");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(
          ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(100_000_001).array());
      sparse.setLength(200_000_000);
    }
    assertStartRefused(
        file, "not a safetensors file: a header of 100000001 bytes; the format allows 100000000");
  }

  @Test
  void headerLengthWithTheTopBitSet() throws IOException {
    assertStartRefused(
        file(-1, "{}", 0),
        "not a safetensors file: a header of 18446744073709551615 bytes; the format allows"
            + " 100000000");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|0|not a safetensors file: the header is no JSON object",
        "{} x|0|header: Unrecognized token 'x': was expecting (JSON String, Number, Array,"
            + " Object or token 'null', 'true' or 'false')",
        "{} {}|0|header: more text after the JSON object",
        "{'a':7}|0|tensor a: is no JSON object",
        "{'a':{'dtype':'F32','shape':[1]}}|4|tensor a: needs dtype, shape and data_offsets",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4],'strides':[1]}}|4|tensor a: unknown"
            + " key strides",
        "{'a':{'dtype':7,'shape':[1],'data_offsets':[0,4]}}|4|tensor a: dtype: is no string",
        "{'a':{'dtype':'F8_E4M3','shape':[1],'data_offsets':[0,1]}}|1|tensor a: dtype: F8_E4M3 is"
            + " not supported, only F32, F16, BF16, I8, U8, I16, I32, I64",
        "{'a':{'dtype':'F32','shape':1,'data_offsets':[0,4]}}|4|tensor a: shape: is no list",
        "{'a':{'dtype':'F32','shape':[1.5],'data_offsets':[0,4]}}|4|tensor a: shape: not a whole"
            + " number of 64 bits",
        "{'a':{'dtype':'F32','shape':[99999999999999999999],'data_offsets':[0,4]}}|4|tensor a:"
            + " shape: not a whole number of 64 bits",
        "{'a':{'dtype':'F32','shape':[-1,-4],'data_offsets':[0,16]}}|16|tensor a: shape: [-1, -4]"
            + " has a negative size",
        "{'a':{'dtype':'F32','shape':[4294967297],'data_offsets':[0,4]}}|4|tensor a: shape:"
            + " [4294967297] is too large",
        "{'a':{'dtype':'F32','shape':[65536,65536],'data_offsets':[0,0]}}|0|tensor a: shape:"
            + " [65536, 65536] is too large",
        "{'a':{'dtype':'I8','shape':[1,1,1,1,1,1,1,1,1],'data_offsets':[0,1]}}|1|tensor a: shape:"
            + " more than 8 numbers",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0]}}|4|tensor a: data_offsets: needs two"
            + " numbers, has [0]",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4,8]}}|4|tensor a: data_offsets: more"
            + " than 2 numbers",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,0]}}|4|tensor a: data_offsets: 4 .. 0"
            + " is no range",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[-4,0]}}|4|tensor a: data_offsets: -4 .. 0"
            + " is no range",
        "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,4]}}|4|tensor a: data_offsets: 4 bytes,"
            + " but F32 of shape [2] has 8",
        "{'a':{'dtype':'I8','shape':[4],'data_offsets':[0,4]},'b':{'dtype':'I8','shape':[4],"
            + "'data_offsets':[2,6]}}|6|tensor b: data_offsets: begins at 2, inside another"
            + " tensor; must begin at 4",
        "{'a':{'dtype':'I8','shape':[4],'data_offsets':[0,4]},'b':{'dtype':'I8','shape':[4],"
            + "'data_offsets':[5,9]}}|9|tensor b: data_offsets: begins at 5, after a hole; must"
            + " begin at 4",
        "{'a':{'dtype':'I8','shape':[4],'data_offsets':[0,4]}}|3|tensor a: data_offsets: ends at"
            + " 4, the file has 3 bytes of data",
        "{'a':{'dtype':'I8','shape':[4],'data_offsets':[0,4]}}|5|tensors end at 4, the file has 5"
            + " bytes of data",
        "{'a':{'dtype':'I8','shape':[0],'data_offsets':[0,0]},'a':{'dtype':'I8','shape':[0],"
            + "'data_offsets':[0,0]}}|0|header: Duplicate field 'a'",
        "{'a':{'dtype':'I8','dtype':'U8','shape':[0],'data_offsets':[0,0]}}|0|header: Duplicate"
            + " field 'dtype'",
        "{'__metadata__':{'format':7}}|0|__metadata__: format is no string",
      })
  void lyingHeader(String header, int dataBytes, String problem) throws IOException {
    assertRefused(header.replace('\'', '"'), dataBytes, problem);
  }

  @Test
  void missingTensorAndWrongType() throws IOException {
    String header = "{\"a\":{\"dtype\":\"I8\",\"shape\":[4],\"data_offsets\":[0,4]}}";
    Path path = file(header.length(), header, 4);
    try (SafetensorsFile file = SafetensorsFile.open(path)) {
      assertEquals(
          path + ": tensor b: missing",
          assertThrows(ModelFileException.class, () -> file.floats("b")).getMessage());
      assertEquals(
          path + ": tensor a: dtype: I8 where F32, F16 or BF16 is needed",
          assertThrows(ModelFileException.class, () -> file.floats("a")).getMessage());
      assertEquals(
          path + ": tensor a: dtype: I8 where I64 is needed",
          assertThrows(ModelFileException.class, () -> file.longs("a")).getMessage());
    }
  }
}
