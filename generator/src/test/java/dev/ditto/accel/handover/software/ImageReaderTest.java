package dev.ditto.accel.handover.software;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.handover.HandOver;
import dev.ditto.accel.handover.Rtl;
import dev.ditto.accel.image.ImageFile;
import dev.ditto.accel.image.ImageFormatException;
import dev.ditto.accel.image.RunImage;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
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

  /** The memory of the run is 0x1000 .. 0x1fff. */
  @Test
  void aTransferStaysInTheMemoryOfTheRun() throws IOException {
    List<Command> inside =
        List.of(
            load(0x1000, 1, 0x1000, Integer.MIN_VALUE),
            store(0x1fff, 1, 1, Integer.MAX_VALUE),
            store(0x1000, 3, 8, 0x7fc),
            load(0x1ff8, 3, 8, -0x7fc),
            load(0x1000, 0xffff_ffffL, 4, 0));
    List<Command> outside =
        List.of(
            store(0xfff, 1, 1, 0),
            store(0x1000, 1, 0x1001, 0),
            store(0x2000, 1, 1, 0),
            load(0x1001, 1, 0x1000, 0),
            store(0x1001, 3, 8, 0x7fc),
            load(0x1ff7, 3, 8, -0x7fc),
            store(0x1000, 2, 1, Integer.MIN_VALUE),
            load(0x1000, 0xffff_ffffL, 4, Integer.MIN_VALUE),
            load(0x1000, 0xffff_ffffL, 4, Integer.MAX_VALUE),
            store(0x1000, 1, 0xffff_ffffL, 0),
            store(Long.MAX_VALUE, 0xffff_ffffL, 0xffff_ffffL, Integer.MAX_VALUE));
    List<byte[]> files = new ArrayList<>();
    for (Command command : inside) {
      files.add(withCommand(Assembler.encode(command)));
    }
    for (Command command : outside) {
      files.add(withCommand(Assembler.encode(command)));
    }
    byte[] noRuns = Assembler.encode(store(0x1000, 1, 8, 0));
    noRuns[24] = 0;
    files.add(withCommand(noRuns));
    List<String> verdicts = agree(files);
    for (int i = 0; i < files.size(); i++) {
      assertEquals(
          i < inside.size() ? "good" : "ring: a LOAD or STORE reaches beyond the memory of the run",
          verdicts.get(i),
          "file " + i);
    }
  }

  @Test
  void everyOpcodeOfTheRingIsOneThatThereIs() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int code = 0; code < 256; code++) {
      byte[] command = Assembler.encode(store(0x1000, 1, 8, 0));
      command[0] = (byte) code;
      files.add(withCommand(command));
    }
    List<String> verdicts = agree(files);
    assertEquals("good", verdicts.get(13));
    assertEquals("ring: an opcode that there is not", verdicts.get(14));
    assertEquals(14, verdicts.stream().filter("good"::equals).count());
  }

  private static Command load(long address, long runs, long runBytes, long stride) {
    return new Command.Load(Sync.NONE, address, Space.X, 0, runs, runBytes, stride);
  }

  private static Command store(long address, long runs, long runBytes, long stride) {
    return new Command.Store(Sync.NONE, address, Space.Y, 0, runs, runBytes, stride);
  }

  /** With another second command. */
  private static byte[] withCommand(byte[] command) throws IOException {
    byte[] file = image();
    System.arraycopy(command, 0, file, file.length - command.length, command.length);
    return file;
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
    byte[] commands =
        Assembler.encode(List.of(load(0x1000, 2, 8, 0x100), store(0x1ff8, 2, 8, -16)));
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
                new RunImage.Region(0x2000, commands),
                new RunImage.Region(0x1010, new byte[] {1, 2, 3}))),
        file);
    return Files.readAllBytes(file);
  }

  private static void run(List<String> command) {
    ToolResult result = ToolRunner.run(command, folder, LIMIT);
    assertTrue(result.ok(), result.output());
  }
}
