package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Limits;
import dev.ditto.accel.isa.Space;
import dev.ditto.accel.isa.Sync;
import dev.ditto.hdl.sim.axi.AxiBurst;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LOAD and STORE, against copying in Java. */
class TransferTest {
  private static final int AREA = 0x8_0000;

  @ParameterizedTest
  @CsvSource({
    "1, axiDataBits=32, axiMaxBurst=16, axiOutstanding=2, 0",
    "2, axiDataBits=32, axiMaxBurst=1, axiOutstanding=1, 30",
    "3, axiDataBits=64, axiMaxBurst=256, axiOutstanding=4, 20",
    "4, axiDataBits=128, axiMaxBurst=8, axiOutstanding=3, 0",
    "5, axiDataBits=128, axiMaxBurst=256, axiOutstanding=4, 50",
  })
  void anyTransferCopiesWhatItSays(
      long seed, String bits, String burst, String outstanding, int stalls) {
    Configuration configuration =
        Configuration.preset(
            "tiny", List.of(bits, burst, outstanding, "columns=48", "vectorLanes=2", "yDepth=96"));
    List<Space> storable = Limits.storable(configuration.parameters());
    Random random = new Random(seed);
    try (TopBench bench = new TopBench(configuration, AxiStalls.even(seed, stalls))) {
      byte[] expected = new byte[2 * AREA];
      random.nextBytes(expected);
      var memory = bench.memory.contents();
      memory.write(TopBench.DATA, expected);
      bench.start();
      for (int i = 0; i < 40; i++) {
        Space space = storable.get(random.nextInt(storable.size()));
        int wordBytes = space.wordBytes(bench.p);
        int words = 1 + random.nextInt(Math.min(40, space.depth(bench.p) - 1));
        long first = random.nextInt(space.depth(bench.p) - words + 1);
        Piece from = Piece.random(random, bench.p, words * wordBytes, 0);
        Piece to = Piece.random(random, bench.p, words * wordBytes, AREA);
        to.scatter(expected, from.gather(expected));
        bench.run(
            List.of(
                new Command.Load(
                    Sync.NONE.signalTo(1),
                    TopBench.DATA + from.start,
                    space,
                    first,
                    from.runs,
                    from.bytes,
                    from.stride),
                new Command.Store(
                    Sync.NONE.waitFor(1),
                    TopBench.DATA + to.start,
                    space,
                    first,
                    to.runs,
                    to.bytes,
                    to.stride),
                new Command.Finish(Sync.NONE)));
      }
      assertArrayEquals(expected, memory.read(TopBench.DATA, expected.length));
    }
  }

  /** All loads, then all stores: while one comes to its end, the next has begun. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 40", "3, 80"})
  void transfersOneAfterTheOtherKeepApart(long seed, int stalls) {
    Configuration configuration =
        Configuration.preset("tiny", List.of("columns=48", "vectorLanes=2", "yDepth=96"));
    Random random = new Random(seed);
    try (TopBench bench = new TopBench(configuration, AxiStalls.even(seed, stalls))) {
      byte[] expected = new byte[2 * AREA];
      random.nextBytes(expected);
      var memory = bench.memory.contents();
      memory.write(TopBench.DATA, expected);
      bench.start();
      for (int round = 0; round < 10; round++) {
        List<Command> program = new ArrayList<>();
        List<Command> stores = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          Space space =
              List.of(Space.VECTOR, Space.CODE, Space.Y, Space.Y24, Space.Y20).get((i + round) % 5);
          int words = 1 + random.nextInt(8);
          long first = 8L * i;
          Piece from = Piece.random(random, bench.p, words * space.wordBytes(bench.p), 0);
          int start = AREA + 8192 * i;
          long bytes = (long) from.runs * from.bytes;
          System.arraycopy(from.gather(expected), 0, expected, start, (int) bytes);
          program.add(
              new Command.Load(
                  i == 7 ? Sync.NONE.signalTo(2) : Sync.NONE,
                  TopBench.DATA + from.start,
                  space,
                  first,
                  from.runs,
                  from.bytes,
                  from.stride));
          stores.add(
              new Command.Store(
                  i == 0 ? Sync.NONE.waitFor(2) : Sync.NONE,
                  TopBench.DATA + start,
                  space,
                  first,
                  1,
                  bytes,
                  0));
        }
        program.addAll(stores);
        program.add(new Command.Finish(Sync.NONE));
        bench.run(program);
      }
      assertArrayEquals(expected, memory.read(TopBench.DATA, expected.length));
    }
  }

  @Test
  void sumsOf24BitsAreExtended() {
    int[] sums = {0, 1, -1, 0x7f_ffff, -0x80_0000, 0x12_3456, -0x12_3456, 255};
    byte[] packed = {
      0, 0, 0, 1, 0, 0, -1, -1, -1, -1, -1, 0x7f, 0, 0, -0x80, 0x56, 0x34, 0x12, -0x56, -0x35,
      -0x13, -1, 0, 0
    };
    extended(Space.Y24, sums, packed);
  }

  /** Each second sum begins in the middle of a byte. */
  @Test
  void sumsOf20BitsAreExtended() {
    int[] sums = {0, 1, -1, 0x7_ffff, -0x8_0000, 0x1_2345, -0x1_2345, 255};
    byte[] packed = {
      0, 0, 0x10, 0, 0, -1, -1, -1, -1, 0x7f, 0, 0, 0x58, 0x34, 0x12, -0x45, -0x24, -0x02, 0x0f, 0
    };
    extended(Space.Y20, sums, packed);
  }

  /** One word: what LOAD makes of it, and that STORE makes the same of that again. */
  private static void extended(Space space, int[] sums, byte[] packed) {
    int bytes = packed.length;
    ByteBuffer wide = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
    IntStream.of(sums).forEach(wide::putInt);
    try (TopBench bench = new TopBench(Configuration.preset("tiny"), AxiStalls.none(3))) {
      bench.memory.contents().write(TopBench.DATA, packed);
      bench.start();
      bench.run(
          List.of(
              new Command.Load(Sync.NONE.signalTo(0), TopBench.DATA, space, 5, 1, bytes, 0),
              new Command.Store(Sync.NONE.waitFor(0), TopBench.DATA + 0x100, Space.Y, 5, 1, 32, 0),
              new Command.Store(Sync.NONE, TopBench.DATA + 0x200, space, 5, 1, bytes, 0),
              new Command.Finish(Sync.NONE)));
      assertArrayEquals(wide.array(), bench.memory.contents().read(TopBench.DATA + 0x100, 32));
      assertArrayEquals(packed, bench.memory.contents().read(TopBench.DATA + 0x200, bytes));
    }
  }

  /** Runs of a transfer, in an area of bytes. */
  private record Piece(int start, int runs, int bytes, int stride) {
    /** Some way to cut so many bytes, often close to multiples of 4 KB, forwards or backwards. */
    static Piece random(Random random, Parameters p, int total, int area) {
      int beat = p.beatBytes();
      int beats = total / beat;
      int runs = 1 + random.nextInt(4);
      while (beats % runs != 0) {
        runs--;
      }
      int bytes = total / runs;
      int gap = random.nextInt(20) * beat;
      int stride = bytes + gap;
      int start = 0x1_0000 + random.nextInt(8) * 4096;
      start += (random.nextInt(33) - 16) * beat;
      if (random.nextBoolean()) {
        stride = -stride;
        start += 0x2_0000;
      }
      return new Piece(area + start, runs, bytes, stride);
    }

    byte[] gather(byte[] area) {
      byte[] data = new byte[runs * bytes];
      for (int run = 0; run < runs; run++) {
        System.arraycopy(area, start + run * stride, data, run * bytes, bytes);
      }
      return data;
    }

    void scatter(byte[] area, byte[] data) {
      for (int run = 0; run < runs; run++) {
        System.arraycopy(data, run * bytes, area, start + run * stride, bytes);
      }
    }
  }

  @Test
  void burstsAreAsLongAsTheyCanBe() {
    try (TopBench bench = new TopBench(Configuration.preset("tiny"), AxiStalls.none(3))) {
      byte[] data = new byte[4096];
      new Random(1).nextBytes(data);
      bench.memory.contents().write(TopBench.DATA + 0x20, data);
      bench.start();
      bench.memory.record();
      bench.run(
          List.of(
              new Command.Load(Sync.NONE.signalTo(0), TopBench.DATA + 0x20, Space.Y, 3, 1, 128, 0),
              new Command.Store(Sync.NONE.waitFor(0), TopBench.DATA + 0xfe0, Space.Y, 3, 1, 128, 0),
              new Command.Finish(Sync.NONE)));
      assertTrue(
          bench
              .memory
              .readBursts()
              .containsAll(
                  List.of(
                      new AxiBurst(TopBench.DATA + 0x20, 8),
                      new AxiBurst(TopBench.DATA + 0x40, 16),
                      new AxiBurst(TopBench.DATA + 0x80, 8))));
      assertEquals(
          List.of(
              new AxiBurst(TopBench.DATA + 0xfe0, 8),
              new AxiBurst(TopBench.DATA + 0x1000, 16),
              new AxiBurst(TopBench.DATA + 0x1040, 8)),
          bench.memory.writeBursts());
      assertEquals(0b1010, bench.read("STATUS"));
    }
  }

  @Test
  void aLongTransferMovesABeatACycle() {
    try (TopBench bench = new TopBench(Configuration.preset("tiny"), AxiStalls.none(8))) {
      bench.start();
      long before = bench.simulation.cycle();
      bench.submit(List.of(new Command.Load(Sync.NONE, TopBench.DATA, Space.Y, 0, 1, 16384, 0)));
      // The command itself is 12 beats.
      while (bench.memory.readBeats() < 4096 + 12) {
        bench.clock();
      }
      long cycles = bench.simulation.cycle() - before;
      assertTrue(cycles < 4096 * 1.15, cycles + " cycles for 4096 beats");
    }
  }
}
