package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands of which some are skipped, with semaphores and an engine that take their time. */
class EngineQueueTest {
  private static final int BITS = 20;

  private record Job(int command, int waits, int signals, boolean skip) {}

  /** The queue between a ring, semaphores and an engine that has up to some commands in flight. */
  private static final class Machine implements AutoCloseable {
    final Bench bench = Bench.of(() -> new EngineQueue(new EngineQueue.Params(BITS, 4)));
    final Random random;
    final int most;
    final Deque<Job> toCome = new ArrayDeque<>();
    final Deque<Job> waiting = new ArrayDeque<>();
    final List<Job> started = new ArrayList<>();
    final Deque<Integer> offered = new ArrayDeque<>();
    int inEngine;
    int dones;
    int completedSkips;
    int mostInEngine;
    int mostSkippedBetween;

    Machine(long seed, int most) {
      random = new Random(seed);
      this.most = most;
    }

    /** One cycle; speeds are chances in ten. */
    void cycle(int ring, int semaphores, int engine, boolean drop) {
      Job next = toCome.peek();
      boolean comes = next != null && random.nextInt(10) < ring;
      bench.set("in_valid", comes ? 1 : 0);
      bench.set("in_data", next == null ? 0 : next.command);
      bench.set("sync_waits", next == null ? 0 : next.waits);
      bench.set("sync_signals", next == null ? 0 : next.signals);
      bench.set("skip", next != null && next.skip ? 1 : 0);
      bench.set("drop", drop ? 1 : 0);
      bench.set("engine_ready", inEngine < most && random.nextInt(10) < engine ? 1 : 0);
      boolean does = inEngine > 0 && random.nextInt(10) < engine;
      bench.set("done", does ? 1 : 0);
      bench.settle();
      boolean grants = bench.is("wants") && random.nextInt(10) < semaphores;
      boolean accepts = bench.is("gives") && random.nextInt(10) < semaphores;
      bench.set("granted", grants ? 1 : 0);
      bench.set("accepted", accepts ? 1 : 0);
      bench.settle();

      long running = started.stream().filter(job -> !job.skip).count();
      assertEquals(running > 0, bench.is("executing"));
      assertTrue(drop || bench.is("busy") || started.isEmpty() && waiting.isEmpty());
      assertEquals(!offered.isEmpty(), bench.is("engine_valid"));
      if (bench.is("engine_valid") && bench.is("engine_ready")) {
        assertEquals(offered.remove(), (int) bench.get("engine_data"));
        inEngine++;
        mostInEngine = Math.max(mostInEngine, inEngine);
      }
      boolean mayComplete = !started.isEmpty() && (started.get(0).skip || dones > 0);
      assertEquals(mayComplete, bench.is("gives"));
      if (accepts) {
        Job job = started.remove(0);
        assertEquals(job.signals, bench.get("signals"));
        assertEquals(job.skip, bench.is("skipped"));
        dones -= job.skip ? 0 : 1;
        completedSkips += job.skip ? 1 : 0;
      } else {
        assertFalse(bench.is("skipped"));
      }
      if (grants) {
        Job job = waiting.remove();
        assertEquals(job.waits, bench.get("waits"));
        started.add(job);
        if (!job.skip) {
          offered.add(job.command);
        }
      }
      if (does) {
        dones++;
        inEngine--;
      }
      if (comes && bench.is("in_ready")) {
        waiting.add(toCome.remove());
      }
      if (inEngine == 2 && started.size() > 2 && started.get(1).skip) {
        mostSkippedBetween++;
      }
      bench.step();
    }

    boolean works() {
      return !toCome.isEmpty() || !waiting.isEmpty() || !started.isEmpty();
    }

    void come(int skipped) {
      toCome.add(
          new Job(
              random.nextInt(1 << BITS),
              random.nextInt(1 << 16),
              random.nextInt(1 << 16),
              random.nextInt(10) < skipped));
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 3", "2, 2, 5", "3, 2, 8", "4, 8, 5", "5, 2, 0", "6, 1, 10"})
  void whatIsSkippedCompletesInItsTurnAndUnseen(long seed, int most, int skipped) {
    try (Machine machine = new Machine(seed, most)) {
      Random random = machine.random;
      for (int block = 0; block < 60; block++) {
        int ring = 1 + random.nextInt(10);
        int semaphores = 1 + random.nextInt(10);
        int engine = 1 + random.nextInt(10);
        for (int i = 0; i < 40; i++) {
          machine.come(skipped);
        }
        for (int cycle = 0; machine.works(); cycle++) {
          assertTrue(cycle < 20_000, "the queue stops");
          machine.cycle(ring, semaphores, engine, false);
        }
      }
      assertEquals(0, machine.inEngine);
      assertEquals(skipped > 0, machine.completedSkips > 0);
      if (most > 1 && skipped > 0 && skipped < 10) {
        assertTrue(machine.mostInEngine > 1, "two at once");
        assertTrue(machine.mostSkippedBetween > 0, "with skipped ones between them");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 5", "2, 2, 5"})
  void whatHasNotStartedIsDropped(long seed, int most, int skipped) {
    try (Machine machine = new Machine(seed, most)) {
      for (int round = 0; round < 60; round++) {
        for (int i = 0; i < 12; i++) {
          machine.come(skipped);
        }
        int cycles = machine.random.nextInt(60);
        for (int i = 0; i < cycles; i++) {
          machine.cycle(8, 5, 5, false);
        }
        machine.toCome.clear();
        do {
          machine.cycle(0, 5, 5, true);
        } while (machine.bench.is("busy") && machine.bench.cycle() < 100_000);
        assertTrue(machine.started.isEmpty() && machine.inEngine == 0, "all that started is done");
        machine.waiting.clear();
      }
    }
  }
}
