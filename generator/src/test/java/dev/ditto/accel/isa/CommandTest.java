package dev.ditto.accel.isa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.arithmetic.Standardization;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {

  @Property(tries = 2000)
  void decodingWhatWasEncodedGivesTheSameCommand(@ForAll Opcode opcode, @ForAll long seed) {
    Command command = legal(opcode, new Random(seed));
    byte[] bytes = Assembler.encode(command);
    assertEquals(command, Disassembler.decode(bytes, 0));
    assertArrayEquals(bytes, Assembler.encode(Disassembler.decode(bytes, 0)));
  }

  @Property(tries = 2000)
  void aBitOutsideEveryOperandIsRefused(@ForAll Opcode opcode, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = Assembler.encode(legal(opcode, random));
    int bit = random.nextInt(Assembler.COMMAND_BITS);
    if ((opcode.format().unusedBits(bit / 32) >>> bit % 32 & 1) != 0) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(IllegalCommandException.class, () -> Disassembler.decode(bytes, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void operandsDoNotOverlapAndStayInTheCommand(Opcode opcode) {
    boolean[] taken = new boolean[Assembler.COMMAND_BITS];
    for (int i = 0; i < 8; i++) {
      taken[i] = true;
    }
    for (Field field : opcode.format().fields()) {
      for (int bit = field.firstBit(); bit < field.firstBit() + field.bits(); bit++) {
        assertTrue(!taken[bit], opcode + "." + field.name() + " overlaps at bit " + bit);
        taken[bit] = true;
      }
    }
  }

  @Test
  void bitsAreWhereTheyShouldBe() {
    int[] words =
        words(
            Assembler.encode(
                new Command.Load(
                    Sync.NONE.waitFor(0).waitFor(15).signalTo(1),
                    0x0123_4567_89ab_cdefL,
                    Space.WEIGHT,
                    7,
                    2,
                    512,
                    -4096)));
    assertArrayEquals(
        new int[] {2, 0x0002_8001, 0x89ab_cdef, 0x0123_4567, 3, 7, 2, 512, -4096}, first(words, 9));

    words = words(Assembler.encode(compute().build()));
    assertArrayEquals(
        new int[] {
          0x105,
          0,
          0x01_000064,
          0x0c_000040,
          0x01_000008,
          0xfffe_ffff,
          0x0008_0009,
          0x0001_0005,
          0xfd_04_02_03,
          0x00002_fff,
          0x009_ffff9,
          0x0_ffff7_00
        },
        words);
  }

  @Test
  void aPassFillsTheWholeCommand() {
    Vector pass =
        Vector.builder()
            .sync(Sync.of(new Flow(0x0abc, 5)).waitFor(2).signalTo(3))
            .fromVector(true)
            .function(VectorFunction.EXPONENT)
            .statistics(Statistics.ROWS)
            .toCode(true)
            .limit(0x7ffe)
            .rows(0x10)
            .a(0x20)
            .b(0x30)
            .param(0x40)
            .row(0x5678)
            .columns(0x100)
            .vector(0x60)
            .code(0x70)
            .stat(0x80)
            .codeMultiplier(0x9abc)
            .codeShift(0x1d)
            .build();
    assertArrayEquals(
        new int[] {
          0x5abc_0006,
          0x0008_0004,
          0x7ffe_1aa1,
          0x10,
          0x20,
          0x30,
          0x40,
          0x0100_5678,
          0x60,
          0x70,
          0x80,
          0x001d_9abc
        },
        words(Assembler.encode(pass)));
  }

  /** The deepest window memory has 2^20 windows: what is beyond changes nothing. */
  @Test
  void windowAddressesAreModuloTheDeepestWindowMemory() {
    Compute once = compute().origin(0xf_ffff).lineStep(-0x10_0007).tapStep(0x8_0000).build();
    assertEquals(-1, once.origin());
    assertEquals(-7, once.lineStep());
    assertEquals(-0x8_0000, once.tapStep());
    assertEquals(once, Disassembler.decode(Assembler.encode(once), 0));
  }

  @Test
  void everyOperandOutOfRangeIsNamedWithItsRange() {
    String message =
        assertThrows(
                IllegalCommandException.class,
                () ->
                    Assembler.encode(
                        List.of(
                            new Command.Nop(Sync.NONE),
                            compute().firstKernelColumn(9).stride(256).weightBuffer(-1).build())))
            .getMessage();
    assertEquals(
        "command 1: COMPUTE: weightBuffer = -1, legal 0..255 (weight buffer); stride = 256, legal"
            + " 1..255 (input columns per output pixel, and input lines per output line);"
            + " firstKernelColumn = 9, legal 0..kernelWidth - 1 = 2",
        message);
  }

  @Test
  void theWindowMemoryIsOutOfReachOfMemory() {
    Command load = new Command.Load(Sync.NONE, 0, Space.WINDOW, 0, 1, 16, 0);
    assertThrows(IllegalCommandException.class, () -> Assembler.encode(load));
  }

  @Test
  void textShowsWhatIsNotZero() {
    assertEquals(
        "LOAD waits=[3] signals=[0,15] address=0x1000 space=X runs=1 runBytes=256",
        Disassembler.text(
            new Command.Load(
                Sync.NONE.waitFor(3).signalTo(0).signalTo(15), 0x1000, Space.X, 0, 1, 256, 0)));
    assertEquals("FINISH", Disassembler.text(new Command.Finish(Sync.NONE)));
    assertEquals(
        "ENCODE temporal=1 x=5 window=6 count=4 perPixel=2 lastChannels=3",
        Disassembler.text(new Command.Encode(Sync.NONE, true, false, 5, 0, 6, 4, 2, 3)));
  }

  @Test
  void textNamesChoicesAndModes() {
    assertEquals(
        "VECTOR layer=5 modes=[FULL,SPATIAL] function=SILU toVector=1 limit=32768 rows=1"
            + " columns=1 codeShift=1",
        Disassembler.text(
            Vector.builder()
                .function(VectorFunction.SILU)
                .rows(1)
                .build()
                .withSync(Sync.of(new Flow(5, 5)))));
  }

  @Property(tries = 500)
  void textOfEveryOpcodeHasEveryOperandThatIsNotZero(@ForAll Opcode opcode, @ForAll long seed) {
    Command command = legal(opcode, new Random(seed));
    String text = Disassembler.text(command);
    assertTrue(text.startsWith(opcode.name()), text);
    List<Long> values = Values.of((Record) command);
    for (int i = 0; i < values.size(); i++) {
      String operand = " " + opcode.format().fields().get(i).name() + "=";
      boolean shown = values.get(i) != 0 || operand.equals(" space=");
      assertEquals(shown, text.contains(operand), operand + " in " + text);
    }
  }

  @Test
  void epsilonHasAll79Bits() {
    BigInteger most = BigInteger.TWO.pow(79).subtract(BigInteger.ONE);
    for (BigInteger epsilon : List.of(BigInteger.ONE, BigInteger.TWO.pow(63), most)) {
      var constants = new Standardization(96, epsilon, 1 << 29, 20);
      byte[] bytes =
          Assembler.encode(new Command.Standardize(Sync.NONE, 1, 2, SetConstants.of(constants)));
      var command = (Command.Standardize) Disassembler.decode(bytes, 0);
      assertEquals(constants, command.constants().standardization());
    }
  }

  @Test
  void aWordIsAsLongAsItsContents() {
    Parameters p = Configuration.preset("tiny", List.of("columns=8", "vectorLanes=4")).parameters();
    assertEquals(16, Space.X.wordBytes(p));
    assertEquals(32, Space.Y.wordBytes(p));
    assertEquals(24, Space.Y24.wordBytes(p));
    assertEquals(20, Space.Y20.wordBytes(p));
    assertEquals(8, Space.WEIGHT.wordBytes(p));
    assertEquals(64, Space.PARAM.wordBytes(p));
    assertEquals(16, Space.VECTOR.wordBytes(p));
    assertEquals(8, Space.CODE.wordBytes(p));
    assertThrows(IllegalStateException.class, () -> Space.WINDOW.wordBytes(p));
  }

  private static ComputeBuilder compute() {
    return Compute.builder()
        .clear(true)
        .origin(-3)
        .rows(64)
        .outWidth(8)
        .columnStep(2)
        .lineStep(-7)
        .firstColumn(-1)
        .firstLine(-2)
        .inWidth(9)
        .inHeight(8)
        .stride(1)
        .dilation(4)
        .kernelWidth(3)
        .firstKernelColumn(2)
        .perPixel(5)
        .firstWindow(1)
        .steps(12)
        .tapStep(9)
        .kernelLineStep(-9)
        .y(100)
        .weightBuffer(1);
  }

  /** A command with random operands, each in its range. */
  static Command legal(Opcode opcode, Random random) {
    while (true) {
      List<Long> values = new ArrayList<>();
      for (Field field : opcode.format().fields()) {
        values.add(field.name().equals("space") ? random.nextLong(6) : between(field, random));
      }
      Command command = Values.make(opcode.type(), values.iterator());
      if (!(command instanceof Compute c)
          || c.firstKernelColumn() < c.kernelWidth() && c.firstWindow() < c.perPixel()) {
        return command;
      }
    }
  }

  private static long between(Field field, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> field.min();
      case 1 -> field.max();
      default ->
          field.max() == Long.MAX_VALUE
              ? random.nextLong() >>> 1
              : random.nextLong(field.min(), field.max() + 1);
    };
  }

  private static int[] words(byte[] bytes) {
    int[] words = new int[12];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  private static int[] first(int[] words, int count) {
    return java.util.Arrays.copyOf(words, count);
  }
}
