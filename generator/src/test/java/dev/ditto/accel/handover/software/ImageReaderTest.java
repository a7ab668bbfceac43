package dev.ditto.accel.handover.software;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.image.ImageFormatException;
import dev.ditto.accel.image.RunImage;
import dev.ditto.hdl.tools.Tool;
import dev.ditto.hdl.tools.ToolResult;
import dev.ditto.hdl.tools.ToolRunner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver's reader of memory images and this program's accept and refuse the same files. */
class ImageReaderTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int HEADER = 104;

  /** Prints for each file, from standard input's names, whether the driver takes it. */
  private static final String PROGRAM =
      """
      #include <stdio.h>
      #include <stdlib.h>
      #include "ditto_driver.h"

      int main(int count, char **names) {
        int i;
        for (i = 1; i < count; i++) {
          ditto_image image;
          FILE *file = fopen(names[i], "rb");
          long size;
          unsigned char *bytes;
          if (file == NULL || fseek(file, 0, SEEK_END) != 0) return 1;
          size = ftell(file);
          rewind(file);
          /* Exactly as long as the file, so that a sanitizer sees a read beyond it. */
          bytes = malloc(size == 0 ? 1 : (size_t)size);
          if (fread(bytes, 1, (size_t)size, file) != (size_t)size) return 1;
          fclose(file);
          if (ditto_image_open(&image, bytes, (size_t)size) == DITTO_OK) {
            puts("good");
          } else {
            puts(image.problem);
          }
          free(bytes);
        }
        return 0;
      }
      """;

  @TempDir static Path folder;
  private static Path program;

  @BeforeAll
  static void compile() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    HandOver.write(Rtl.of(Configuration.preset("tiny")), out);
    Path source = Files.writeString(folder.resolve("reader.c"), PROGRAM);
    program = folder.resolve("reader");
    run(
        List.of(
            Tool.CC.require().path().toString(),
            "-std=c99",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-pedantic",
            "-Wconversion",
            "-fsanitize=address,undefined",
            "-fno-sanitize-recover=all",
            "-I" + out.resolve("sw"),
            "-I" + out.resolve("regs"),
            "-o",
            program.toString(),
            source.toString(),
            out.resolve("sw/ditto_driver.c").toString()));
  }

  @Test
  void aFileThatEndsTooSoon() throws IOException {
    byte[] whole = image();
    List<byte[]> files = new ArrayList<>();
    for (int length = 0; length <= whole.length + 8; length += length < whole.length ? 1 : 8) {
      files.add(Arrays.copyOf(whole, length));
    }
    List<String> verdicts = agree(files);
    assertEquals("good", verdicts.get(whole.length));
    assertEquals(1, verdicts.stream().filter("good"::equals).count());
  }

  @Test
  void everyWordOfTheHeaderAndMapWithValuesAtTheEdges() throws IOException {
    byte[] whole = image();
    List<byte[]> files = new ArrayList<>();
    for (int at = 0; at < whole.length; at += 4) {
      int word = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
      for (int value :
          new int[] {
            0,
            1,
            2,
            -1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            64,
            0x40000000,
            word + 1,
            word - 1,
            word + 8,
            word - 8,
            word ^ 0x7ff00000,
            0x1000,
            0x2000,
            0x3000
          }) {
        files.add(with(whole, at, value));
      }
    }
    List<String> verdicts = agree(files);
    assertTrue(verdicts.stream().distinct().count() > 12, "few kinds: " + verdicts);
  }

  @Test
  void manyChangesAtOnce() throws IOException {
    byte[] whole = image();
    Random random = new Random(5);
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      byte[] damaged = whole;
      for (int change = 1 + random.nextInt(3); change > 0; change--) {
        int at = 4 * random.nextInt((random.nextBoolean() ? HEADER : whole.length) / 4);
        int value = random.nextInt() >> random.nextInt(32);
        damaged = with(damaged, at, random.nextBoolean() ? value : value & 0x3ff8);
      }
      files.add(damaged);
    }
    agree(files);
  }

  private static byte[] with(byte[] whole, int at, int value) {
    byte[] changed = whole.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return changed;
  }

  /** What the driver says of the files, after it was compared with this program. */
  private static List<String> agree(List<byte[]> files) throws IOException {
    Path directory = Files.createTempDirectory(folder, "files");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    List<Boolean> taken = new ArrayList<>();
    for (byte[] bytes : files) {
      Path file = Files.write(directory.resolve("f" + taken.size()), bytes);
      command.add(file.getFileName().toString());
      taken.add(taken(file));
    }
    List<String> verdicts = ToolRunner.run(command, directory, LIMIT).output().lines().toList();
    assertEquals(files.size(), verdicts.size(), () -> verdicts.get(verdicts.size() - 1));
    for (int i = 0; i < files.size(); i++) {
      assertEquals(taken.get(i), verdicts.get(i).equals("good"), "file " + i + verdicts.get(i));
    }
    return verdicts;
  }

  private static boolean taken(Path file) throws IOException {
    try {
      ImageFile.read(file);
      return true;
    } catch (ImageFormatException e) {
      return false;
    }
  }

  /** Two regions, one of them with an odd length, and a sample of three numbers. */
  private static byte[] image() throws IOException {
    Path file = folder.resolve("good.img");
    ImageFile.write(
        new RunImage(
            1,
            0x1000,
            0x1000,
            0x2000,
            4,
            2,
            0,
            1,
            new RunImage.Sample(0x1000, 16, 1, 3, 1, 0.5, List.of(4, 6, 0)),
            List.of(
                new RunImage.Region(0x2000, new byte[128]),
                new RunImage.Region(0x1010, new byte[] {1, 2, 3}))),
        file);
    return Files.readAllBytes(file);
  }

  private static void run(List<String> command) {
    ToolResult result = ToolRunner.run(command, folder, LIMIT);
    assertTrue(result.ok(), result.output());
  }
}
