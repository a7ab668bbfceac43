package dev.ditto.accel.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Disassembler;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.Program;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.SmallRuns;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFileTest {
  private static final long CONFIGURATION = 0xfedc_ba98_7654_3210L;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("run.img");
  }

  @ParameterizedTest
  @CsvSource({"unet", "transformer"})
  void aHostThatHasOnlyTheFileDrawsTheSameImage(String network) throws IOException {
    boolean unet = network.equals("unet");
    CompiledRun run = SmallRuns.of(unet ? SmallNetworks.unet() : SmallNetworks.transformer(), 1);
    ImageFile.write(run.image(CONFIGURATION, 0x45), file);
    RunImage image = ImageFile.read(file);
    assertEquals(CONFIGURATION, image.configuration());
    assertEquals(0x45, image.flow());
    assertEquals(1, image.steps());
    assertEquals(run.program().commands(), Disassembler.decode(image.commands()));

    CommandInterpreter compiled = new CommandInterpreter(SmallRuns.TINY, 1);
    run.load(compiled);
    compiled.run(run.program());
    short[] expected = run.sample(compiled);

    CommandInterpreter host = new CommandInterpreter(SmallRuns.TINY, 2);
    host.map(image.base(), image.bytes());
    host.map(image.ringBase(), image.ringEnd() - image.ringBase());
    image.regions().forEach(region -> host.write(region.address(), region.bytes()));
    host.run(new Program(Disassembler.decode(image.commands()), List.of(), List.of(), 0, 0, 0));
    RunImage.Sample sample = image.sample();
    ByteBuffer values =
        ByteBuffer.wrap(host.read(sample.address(), (int) sample.bytes()))
            .order(ByteOrder.LITTLE_ENDIAN);
    short[] drawn = new short[expected.length];
    assertEquals(drawn.length, sample.height() * sample.width() * sample.channels());
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = values.getShort(sample.offsets().get(i));
    }
    assertArrayEquals(expected, drawn);
  }

  @Test
  void equalRunsGiveEqualBytes() throws IOException {
    Path other = folder.resolve("other.img");
    ImageFile.write(SmallRuns.of(SmallNetworks.transformer(), 1).image(1, 2), file);
    ImageFile.write(SmallRuns.of(SmallNetworks.transformer(), 1).image(1, 2), other);
    assertEquals(-1, Files.mismatch(file, other));
  }

  @Test
  void numbersLieWhereTheFormatSays() throws IOException {
    ImageFile.write(small(), file);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(
        "DITTORUN", new String(bytes.array(), 0, 8, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(1, bytes.getInt(8));
    assertEquals(104, bytes.getInt(12));
    assertEquals(0x1000, bytes.getLong(24));
    assertEquals(0x2000, bytes.getLong(40), "ring_base");
    assertEquals(2, bytes.getInt(48), "ring_size");
    assertEquals(0.5, bytes.getDouble(96), "scale");
    assertEquals(4, bytes.getInt(104), "the only entry of the sample map");
    assertEquals(0x1010, bytes.getLong(112), "address of the first region");
    assertEquals(3, bytes.getLong(120), "its length");
    assertEquals(0x0000_0000_0003_0201L, bytes.getLong(128), "its bytes, filled up");
    assertEquals(0x2000, bytes.getLong(136), "address of the ring");
    assertEquals(152 + 48, bytes.capacity());
  }

  @Test
  void aFileThatEndsTooSoonIsRefused() throws IOException {
    ImageFile.write(small(), file);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThrows(ImageFormatException.class, () -> ImageFile.read(file), "length " + length);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 8));
    assertThrows(ImageFormatException.class, () -> ImageFile.read(file));
  }

  @Test
  void damageIsRefusedOrLeavesAnImageThatLiesInItsMemory() throws IOException {
    ImageFile.write(small(), file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(3);
    int refused = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] damaged = whole.clone();
      int field = random.nextInt(whole.length / 4) * 4;
      ByteBuffer.wrap(damaged).putInt(field, random.nextBoolean() ? random.nextInt() : -1);
      Files.write(file, damaged);
      try {
        RunImage image = ImageFile.read(file);
        image.regions().forEach(region -> assertTrue(lies(region, image)));
      } catch (ImageFormatException e) {
        refused++;
      }
    }
    assertTrue(refused > 1000, "only " + refused + " refused");
  }

  private static boolean lies(RunImage.Region region, RunImage image) {
    boolean run = region.address() >= image.base() && region.end() <= image.base() + image.bytes();
    return run || region.address() >= image.ringBase() && region.end() <= image.ringEnd();
  }

  @Test
  void whatIsWrongIsNamed() {
    RunImage good = small();
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                ImageFile.write(
                    new RunImage(
                        1, 0x1000, 0x1000, 0x1800, 3, 1, 0, 1, good.sample(), good.regions()),
                    file));
    assertEquals(
        "ring_size: 3 is not a power of two; ring_base: the ring overlaps the memory of the run;"
            + " region at 0x2000: not in the memory of the run;"
            + " ring_base: no region has the commands",
        e.getMessage());
  }

  /** What a command has is not what the register for the ring can hold. */
  @Test
  void aRingBeginsWhereTheRegisterCanPoint() {
    RunImage good = small();
    int place = 171 * 48;
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                ImageFile.write(
                    new RunImage(
                        1,
                        0x1000,
                        0x1000,
                        place,
                        2,
                        1,
                        0,
                        1,
                        good.sample(),
                        List.of(new RunImage.Region(place, new byte[48]))),
                    file));
    assertEquals("ring_base: 0x2010 is not a multiple of 64", e.getMessage());
  }

  private static RunImage small() {
    return new RunImage(
        1,
        0x1000,
        0x1000,
        0x2000,
        2,
        1,
        0,
        1,
        new RunImage.Sample(0x1000, 16, 1, 1, 1, 0.5, List.of(4)),
        List.of(
            new RunImage.Region(0x2000, new byte[48]),
            new RunImage.Region(0x1010, new byte[] {1, 2, 3})));
  }
}
