package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.PeStyle;
import dev.ditto.accel.rtl.Bench;
import dev.ditto.accel.rtl.encode.EncodedWindow;
import dev.ditto.arithmetic.DigitCode;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPeTest {

  private record Window(BigInteger word, int tokens, int step, boolean last, int y, int slot) {}

  /** A row-PE with weights, rows of random windows waiting for it, and the sums they must give. */
  private static final class Machine implements AutoCloseable {
    final ArrayParameters p;
    final Bench bench;
    final int[][] weights;
    final Deque<Window> windows = new ArrayDeque<>();
    final Deque<int[]> expected = new ArrayDeque<>();
    final Deque<Integer> places = new ArrayDeque<>();
    final Deque<Integer> slots = new ArrayDeque<>();

    /** What is on the bus of the weights while nobody writes. */
    final Random noise = new Random(7);

    /** When it says so the fetcher has nothing to push for a while; null for never. */
    Random hesitation;

    int queued;
    int tokens;
    int active;
    int waitDrain;

    Machine(ArrayParameters p, Random random) {
      this(p, benches(p, 4).get(0), random);
    }

    Machine(ArrayParameters p, Bench bench, Random random) {
      this.p = p;
      this.bench = bench;
      PeParameters pe = p.pe();
      weights = new int[pe.weightRows()][];
      // In any order, so that no write makes up for another.
      List<Integer> order = new ArrayList<>(IntStream.range(0, weights.length).boxed().toList());
      Collections.shuffle(order, noise);
      for (int k : order) {
        weights[k] = IntStream.range(0, pe.columns()).map(n -> weight(random)).toArray();
        bench.set("weights_enable", 1);
        bench.set("weights_address", k);
        bench.set("weights_data", Bench.pack(weights[k], 8));
        bench.step();
      }
      bench.set("weights_enable", 0);
    }

    static List<Bench> benches(ArrayParameters p, long... seeds) {
      PeParameters pe = p.pe();
      return Bench.ofSeeds(
          () -> p.style() == PeStyle.DENSE ? new DensePe(pe) : new ZeroSkipPe(pe), seeds);
    }

    /** Any weight, every eighth time the least or the largest. */
    private static int weight(Random random) {
      return switch (random.nextInt(16)) {
        case 0 -> -128;
        case 1 -> 127;
        default -> random.nextInt(-128, 128);
      };
    }

    /** Any difference but zero, every fourth time the least or the largest. */
    private static int difference(Random random) {
      int size = random.nextInt(4) == 0 ? DigitCode.LIMIT : 1 + random.nextInt(DigitCode.LIMIT);
      return random.nextBoolean() ? size : -size;
    }

    /** A row of windows with a given number of tokens at most; none only in the last. */
    void row(Random random, int count, int elements) {
      List<int[]> row = new ArrayList<>();
      for (int w = 0; w < count; w++) {
        boolean last = w == count - 1;
        int[] values = new int[16];
        int some = last && random.nextInt(4) == 0 ? 0 : elements;
        for (int i = 0; i < some; i++) {
          values[random.nextInt(16)] = difference(random);
        }
        row.add(values);
      }
      row(random, row);
    }

    /** A row of windows. */
    void row(Random random, List<int[]> row) {
      int[] sums = new int[p.pe().columns()];
      int y = random.nextInt(p.pe().yDepth());
      int slot = random.nextInt(2);
      for (int w = 0; w < row.size(); w++) {
        boolean last = w == row.size() - 1;
        int[] values = row.get(w);
        int channels = p.pe().format().dense() ? 1 + random.nextInt(16) : 16;
        for (int i = channels; i < 16; i++) {
          values[i] = 0;
        }
        int step = random.nextInt(p.pe().weightBuffers() * p.pe().tileSteps());
        for (int i = 0; i < 16; i++) {
          for (int n = 0; n < sums.length; n++) {
            sums[n] += values[i] * weights[16 * step + i][n];
          }
        }
        BigInteger word = EncodedWindow.write(p.pe().format(), values, channels);
        int has = EncodedWindow.read(p.pe().format(), word).tokens();
        windows.add(new Window(word, has, step, last, y, slot));
      }
      expected.add(sums);
      places.add(y);
      slots.add(slot);
    }

    void step(boolean drains) {
      Window window = windows.peek();
      boolean pushes =
          window != null
              && queued < p.pe().windowFifoDepth()
              && (hesitation == null || hesitation.nextInt(8) == 0);
      int flags = p.pe().format().flags();
      bench.set("push", pushes ? 1 : 0);
      boolean working = window != null || queued > 0;
      bench.set("working", working ? 1 : 0);
      if (pushes) {
        bench.set(
            "window_flags",
            window.word.and(BigInteger.ONE.shiftLeft(flags).subtract(BigInteger.ONE)));
        bench.set("window_digits", window.word.shiftRight(flags));
        bench.set("window_tag_step", window.step);
        bench.set("window_tag_last", window.last ? 1 : 0);
        bench.set("window_tag_row_y", window.y);
        bench.set("window_tag_row_slot", window.slot);
        windows.remove();
        queued++;
      }
      bench.set("weights_address", noise.nextInt(weights.length));
      bench.set("weights_data", new BigInteger(p.pe().weightBits(), noise));
      bench.set("drained_ready", drains ? 1 : 0);
      bench.settle();
      queued -= (int) bench.get("taken");
      if (drains && bench.is("drained_valid")) {
        int[] sums = expected.remove();
        BigInteger word = bench.big("drained_sums");
        for (int n = 0; n < sums.length; n++) {
          assertEquals(sums[n], Bench.field(word, 32 * n, 32), "column " + n);
        }
        assertEquals(places.remove(), (int) bench.get("drained_row_y"));
        assertEquals(slots.remove(), (int) bench.get("drained_row_slot"));
      }
      bench.step();
      tokens += (int) bench.get("status_tokens");
      active += (int) bench.get("status_active");
      waitDrain += (int) bench.get("status_wait_drain");
      assertEquals(bench.get("status_tokens") > 0, bench.is("status_active"));
      assertTrue(!working || !bench.is("status_no_job"), "no job while there is work");
      assertEquals(
          1,
          bench.get("status_active")
              + bench.get("status_wait_window")
              + bench.get("status_wait_drain")
              + bench.get("status_no_job"));
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9,1",
    "9,2",
    "5,4",
    "5,1",
    "dense,1",
    "dense,4",
    "9 +1,1",
    "5 paired +2,4",
    "dense +2,1",
    "9,4",
    "9 paired +2,1",
    "9 +3,2",
    "5 +1,2",
    "5 +2,4",
    "5 paired +2,1",
    "dense +1,1",
    "9 paired +1,1",
    "5 +2,1"
  })
  void sumsOfRowsComeInOrderHoweverTheDrainStalls(String format, int lanes) {
    Random random = new Random(lanes);
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    try (Machine machine = new Machine(p, random)) {
      for (int row = 0; row < 60; row++) {
        machine.row(random, 1 + random.nextInt(4), 1 + random.nextInt(16));
      }
      int expected = machine.windows.stream().mapToInt(Window::tokens).sum();
      int stalls = 0;
      for (int cycle = 0; !machine.expected.isEmpty(); cycle++) {
        assertTrue(cycle < 20000, "a row never comes");
        stalls = stalls > 0 ? stalls - 1 : random.nextInt(20) == 0 ? 60 : 0;
        machine.step(stalls == 0);
      }
      assertEquals(expected, machine.tokens);
      assertTrue(machine.waitDrain > 0, "the drain never held anything up");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9,1",
    "9,2",
    "5,4",
    "5,1",
    "dense,1",
    "dense,4",
    "9 +1,1",
    "5 paired +2,4",
    "dense +2,1"
  })
  void rowsEndOnceHoweverLateTheirWindowsCome(String format, int lanes) {
    Random random = new Random(lanes);
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    try (Machine machine = new Machine(p, random)) {
      machine.hesitation = new Random(4);
      for (int row = 0; row < 20; row++) {
        machine.row(random, 1 + random.nextInt(2), 1 + random.nextInt(2));
      }
      for (int cycle = 0; !machine.expected.isEmpty(); cycle++) {
        assertTrue(cycle < 20000, "a row never comes");
        machine.step(true);
      }
      // A row that ended twice would be found here.
      for (int cycle = 0; cycle < 40; cycle++) {
        machine.step(true);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"9", "5", "dense", "9 paired +1", "5 +2", "dense +2"})
  void whileSumsWaitTheNextRowGoesOnUpToItsLastToken(String format) {
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, 1, 1, 2);
    Random random = new Random(2);
    try (Machine machine = new Machine(p, random)) {
      machine.row(random, 2, 16);
      machine.row(random, 3, 16);
      int all = machine.windows.stream().mapToInt(Window::tokens).sum();
      boolean empty = machine.windows.getLast().tokens() == 0;
      for (int cycle = 0; cycle < 200; cycle++) {
        machine.step(false);
      }
      assertEquals(empty ? all : all - 1, machine.tokens);
      for (int cycle = 0; cycle < 60; cycle++) {
        machine.step(true);
      }
      assertEquals(all, machine.tokens);
      assertTrue(machine.expected.isEmpty(), "a row never comes");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9,1",
    "9,2",
    "5,4",
    "5,1",
    "dense,1",
    "dense,4",
    "9 +1,1",
    "5 paired +2,4",
    "dense +2,1",
    "9,4"
  })
  void itIsAtRestAfterResetWhateverItsRegistersHeld(String format, int lanes) {
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    for (Bench bench : Machine.benches(p, 1, 2, 3, 4, 5, 6, 7, 8)) {
      Random random = new Random(5);
      try (bench) {
        for (int cycle = 0; cycle < 12; cycle++) {
          bench.settle();
          assertEquals(0, bench.get("taken"));
          assertEquals(0, bench.get("drained_valid"));
          assertEquals(0, bench.get("status_tokens"));
          assertEquals(0, bench.get("status_active"));
          assertEquals(0, bench.get("status_wait_window"));
          assertEquals(0, bench.get("status_wait_drain"));
          assertEquals(cycle == 0 ? 0 : 1, bench.get("status_no_job"));
          bench.step();
        }
        Machine machine = new Machine(p, bench, random);
        machine.row(random, 2, 16);
        for (int cycle = 0; cycle < 100; cycle++) {
          machine.step(true);
        }
        assertTrue(machine.expected.isEmpty(), "a row never comes");
      }
    }
  }

  /** Of what was at work in the cycle of the reset nothing gets into later sums. */
  @ParameterizedTest
  @CsvSource({"9,1", "5,4", "dense,1", "dense,4", "9 paired +2,1", "5 +2,4", "dense +1,1"})
  void aResetOfOneCycleIsEnough(String format, int lanes) {
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    Random random = new Random(6);
    try (Bench bench = Machine.benches(p, 4).get(0)) {
      for (int cycles = 1; cycles < 12; cycles++) {
        Machine before = new Machine(p, bench, random);
        before.row(random, 4, 16);
        for (int cycle = 0; cycle < cycles; cycle++) {
          before.step(true);
        }
        bench.set("push", 0);
        bench.set("working", 0);
        bench.set("aresetn", 0);
        bench.step();
        bench.set("aresetn", 1);
        Machine after = new Machine(p, bench, random);
        after.row(random, 1, 4);
        for (int cycle = 0; cycle < 30; cycle++) {
          after.step(true);
        }
        assertTrue(after.expected.isEmpty(), "a row never comes");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"9,1,16", "5,1,16", "9,4,16", "9 +1,1,16", "5 paired +2,1,16", "9 +2,4,16"})
  void nothingIsLostBetweenWindowsAndRows(String format, int lanes, int elements) {
    Random random = new Random(9);
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    try (Machine machine = new Machine(p, random)) {
      for (int row = 0; row < 20; row++) {
        machine.row(random, 4, elements);
      }
      // Every window has a token but for some last ones, which take a cycle without.
      long empty = machine.windows.stream().filter(w -> w.tokens == 0).count();
      int cycles = 0;
      while (!machine.windows.isEmpty() || machine.queued > 0) {
        machine.step(true);
        cycles++;
      }
      assertEquals(0, machine.waitDrain);
      assertEquals(
          cycles,
          machine.active + empty,
          4,
          "all but the first cycles and the ends of empty windows retire tokens");
    }
  }

  /** Windows that have tokens for one lane only, each lane's in turn. */
  @ParameterizedTest
  @CsvSource({"9,2", "9,4", "5 +1,2", "5 paired +2,4", "9 +3,2"})
  void aLaneGoesOnWhileOthersAreStillAtTheWindowBefore(String format, int lanes) {
    Random random = new Random(11);
    ArrayParameters p = ComputeEngineTest.parameters(format, 1, 4, lanes, 1, 2);
    int perWindow = 16 / lanes;
    int count = 12 * lanes;
    try (Machine machine = new Machine(p, random)) {
      List<int[]> row = new ArrayList<>();
      for (int w = 0; w < count; w++) {
        int[] values = new int[16];
        for (int i = w % lanes; i < 16; i += lanes) {
          values[i] = 1 + random.nextInt(7);
        }
        row.add(values);
      }
      machine.row(random, row);
      for (int cycle = 0; !machine.expected.isEmpty(); cycle++) {
        assertTrue(cycle < 2000, "the row never comes");
        machine.step(true);
      }
      // One lane after the other would take a cycle a token.
      assertEquals(count * perWindow, machine.tokens);
      int together = count * perWindow / lanes;
      assertTrue(machine.active < together + 2 * 16, "cycles with a token: " + machine.active);
    }
  }
}
