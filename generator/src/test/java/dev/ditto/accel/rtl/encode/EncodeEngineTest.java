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
      int lastChannels) {}

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
      for (int i = 0; i < job.count; i++) {
        boolean last = i % job.perPixel == job.perPixel - 1;
        int[] values = new int[16];
        for (int e = 0; e < (last ? job.lastChannels : 16); e++) {
          int now = code(job, x[job.x + i], e);
          int before = job.temporal ? code(job, expectedReuse[job.xReuse + i], e) : 0;
          values[e] = format.dense() ? now : now - before;
        }
        expected[(job.window + i) % DEPTH] = values;
        if (job.keep) {
          expectedReuse[job.xReuse + i] = x[job.x + i];
        }
      }
      waiting.add(job);
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
