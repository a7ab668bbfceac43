package dev.ditto.accel.rtl.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodeEngineTest {
  private static final int DEPTH = 64;

  private record Job(
      boolean temporal,
      boolean keep,
      boolean unsigned,
      int x,
      int xReuse,
      int window,
      int count,
      int perPixel,
      int lastChannels,
      boolean spatial,
      boolean ended,
      int line) {
    Job(
        boolean temporal,
        boolean keep,
        boolean unsigned,
        int x,
        int xReuse,
        int window,
        int count,
        int perPixel,
        int lastChannels) {
      this(
          temporal,
          keep,
          unsigned,
          x,
          xReuse,
          window,
          count,
          perPixel,
          lastChannels,
          false,
          false,
          0);
    }
  }

  /** The engine between memories that are Java arrays. */
  private static final class Machine implements AutoCloseable {
    final WindowFormat format;
    final Bench bench;
    final BigInteger[] x = new BigInteger[DEPTH];
    final BigInteger[] xReuse = new BigInteger[DEPTH];
    final BigInteger[] window = new BigInteger[DEPTH];
    final BigInteger[] expectedReuse = new BigInteger[DEPTH];
    final int[][] expected = new int[DEPTH][];
    final Deque<Job> waiting = new ArrayDeque<>();
    int accepted;
    int done;
    private BigInteger xNext = BigInteger.ZERO;
    private BigInteger reuseNext = BigInteger.ZERO;

    Machine(WindowFormat format, int width, Random random) {
      this.format = format;
      var encoder = new EncoderParameters(format, width, 7);
      bench =
          Bench.of(() -> new EncodeEngine(new EncodeEngine.Params(DEPTH, DEPTH, DEPTH, encoder)));
      for (int i = 0; i < DEPTH; i++) {
        x[i] = new BigInteger(128, random);
        xReuse[i] = random.nextInt(3) == 0 ? x[i] : new BigInteger(128, random);
        expectedReuse[i] = xReuse[i];
      }
    }

    void expect(Job job) {
      int to = job.window;
      int column = 0;
      for (int i = 0; i < job.count; i++) {
        int group = i % job.perPixel;
        int reuse = job.xReuse + (job.spatial ? group : i);
        boolean differs = job.spatial ? column > 0 : job.temporal;
        BigInteger before = differs ? expectedReuse[reuse] : BigInteger.ZERO;
        expected[to++ % DEPTH] = values(job, group, x[job.x + i], before);
        if (job.spatial || job.keep) {
          expectedReuse[reuse] = x[job.x + i];
        }
        if (group == job.perPixel - 1 && ++column == job.line) {
          column = 0;
          for (int g = 0; job.ended && g < job.perPixel; g++) {
            before = job.spatial ? expectedReuse[job.xReuse + g] : BigInteger.ZERO;
            expected[to++ % DEPTH] = values(job, g, BigInteger.ZERO, before);
          }
        }
      }
      waiting.add(job);
    }

    private int[] values(Job job, int group, BigInteger x, BigInteger before) {
      int[] values = new int[16];
      for (int e = 0; e < (group == job.perPixel - 1 ? job.lastChannels : 16); e++) {
        values[e] = code(job, x, e) - (format.dense() ? 0 : code(job, before, e));
      }
      return values;
    }

    private static int code(Job job, BigInteger word, int e) {
      int code = Bench.field(word, 8 * e, 8);
      return job.unsigned ? code & 255 : code;
    }

    void step(boolean offer) {
      Job job = waiting.peek();
      bench.set("command_valid", offer && job != null ? 1 : 0);
      if (job != null) {
        bench.set("command_temporal", job.temporal ? 1 : 0);
        bench.set("command_keep", job.keep ? 1 : 0);
        bench.set("command_unsigned", job.unsigned ? 1 : 0);
        bench.set("command_x", job.x);
        bench.set("command_x_reuse", job.xReuse);
        bench.set("command_window", job.window);
        bench.set("command_count", job.count);
        bench.set("command_per_pixel", job.perPixel);
        bench.set("command_last_channels", job.lastChannels);
        bench.set("command_spatial", job.spatial ? 1 : 0);
        bench.set("command_ended", job.ended ? 1 : 0);
        bench.set("command_line", job.line);
      }
      // What is not read is noise.
      bench.set("x_data", xNext);
      bench.set("reuse_data", reuseNext);
      bench.settle();
      assertEquals(accepted > done, bench.is("busy"));
      if (offer && job != null && bench.is("command_ready")) {
        waiting.remove();
        accepted++;
      }
      xNext = bench.is("x_read_enable") ? x[(int) bench.get("x_read_address")] : noise();
      reuseNext =
          bench.is("reuse_read_enable") ? xReuse[(int) bench.get("reuse_read_address")] : noise();
      if (bench.is("reuse_write_enable")) {
        xReuse[(int) bench.get("reuse_write_address")] = bench.big("reuse_write_data");
      }
      if (bench.is("window_write_enable")) {
        window[(int) bench.get("window_write_address")] = bench.big("window_write_data");
      }
      done += (int) bench.get("done");
      bench.step();
    }

    private static BigInteger noise() {
      return BigInteger.ONE.shiftLeft(127).subtract(BigInteger.valueOf(12345));
    }

    void check() {
      for (int i = 0; i < DEPTH; i++) {
        if (expected[i] != null) {
          assertArrayEquals(
              expected[i], EncodedWindow.read(format, window[i]).values(), "window " + i);
        }
      }
      assertArrayEquals(expectedReuse, xReuse);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"5,16", "5,8", "9,16", "9,4", "dense,16", "dense,8"})
  void randomCommandsInARow(String format, int width) {
    Random random = new Random(7 + width);
    for (int round = 0; round < 12; round++) {
      try (Machine machine = new Machine(DeltaEncoderTest.format(format), width, random)) {
        int jobs = 6;
        int room = DEPTH;
        for (int i = 0; i < jobs; i++) {
          int count = 1 + random.nextInt(10);
          // Windows of one command go where no other's go; reads and kept codes may overlap.
          int window = round * 11 + DEPTH - room;
          room -= count;
          machine.expect(
              new Job(
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextInt(DEPTH - count + 1),
                  10 * i,
                  window % DEPTH,
                  count,
                  1 + random.nextInt(3),
                  1 + random.nextInt(16)));
        }
        boolean slow = random.nextBoolean();
        for (int cycle = 0; machine.done < jobs; cycle++) {
          assertTrue(cycle < 5000, "the commands are never done");
          machine.step(!slow || random.nextInt(8) == 0);
        }
        machine.check();
        assertFalse(machine.bench.is("busy"));
      }
    }
  }

  /** Lines of pixels, some with an end, from differences of every kind; words overlap. */
  @ParameterizedTest
  @CsvSource({"5,16", "5,8", "9,16", "9,4", "dense,16"})
  void linesOfPixels(String format, int width) {
    Random random = new Random(11 + width);
    for (int round = 0; round < 20; round++) {
      try (Machine machine = new Machine(DeltaEncoderTest.format(format), width, random)) {
        int jobs = 4;
        for (int i = 0; i < jobs; i++) {
          int perPixel = 1 + random.nextInt(4);
          int line = random.nextInt(4);
          int pixels = 1 + random.nextInt(10 / perPixel);
          machine.expect(
              new Job(
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextBoolean(),
                  random.nextInt(DEPTH - 10),
                  random.nextInt(DEPTH - 10),
                  16 * i + round,
                  pixels * perPixel,
                  perPixel,
                  1 + random.nextInt(16),
                  random.nextInt(3) != 0,
                  random.nextBoolean() && (line > 1 || perPixel * pixels <= 8),
                  line));
        }
        for (int cycle = 0; machine.done < jobs; cycle++) {
          assertTrue(cycle < 2000, "the commands are never done");
          machine.step(true);
        }
        machine.check();
      }
    }
  }

  /** The pixel before is kept while others are encoded, so three windows a pixel lose no time. */
  @ParameterizedTest
  @CsvSource({"1,3", "2,1.5", "3,1", "4,1"})
  void aDifferenceToThePixelBeforeWaitsForIt(int perPixel, double cyclesAWindow) {
    try (Machine machine = new Machine(DeltaEncoderTest.FIVE, 16, new Random(5))) {
      machine.expect(new Job(false, false, false, 0, 0, 0, 24, perPixel, 16, true, false, 0));
      int cycles = 0;
      while (machine.done == 0) {
        machine.step(true);
        cycles++;
      }
      machine.check();
      assertEquals(24 * cyclesAWindow, cycles, 10);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void whatACommandKeepsTheNextOneSees(int width) {
    try (Machine machine = new Machine(DeltaEncoderTest.FIVE, width, new Random(3))) {
      machine.expect(new Job(false, true, false, 0, 5, 0, 3, 1, 16));
      machine.expect(new Job(true, true, false, 8, 7, 3, 1, 1, 16));
      machine.expect(new Job(true, true, false, 16, 7, 4, 1, 1, 16));
      machine.expect(new Job(true, false, false, 24, 6, 5, 2, 1, 16));
      while (machine.done < 4) {
        machine.step(true);
      }
      machine.check();
    }
  }

  @Test
  void aWindowACycle() {
    try (Machine machine = new Machine(DeltaEncoderTest.NINE, 16, new Random(1))) {
      machine.expect(new Job(true, true, false, 0, 0, 0, 40, 4, 16));
      int cycles = 0;
      while (machine.done == 0) {
        machine.step(true);
        cycles++;
      }
      machine.check();
      assertEquals(40, cycles, 10, "40 windows and the length of the pipeline");
    }
  }
}
