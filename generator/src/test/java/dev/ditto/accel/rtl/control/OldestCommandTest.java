package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Engines complete commands at random, each its own in order; a list knows the oldest. */
class OldestCommandTest {
  private static final int ENGINES = 5;
  private static final int LAYERS = 16;
  private static final int DEPTH = 8;

  /** A command, and when it came and was completed. */
  private static final class Job {
    final int engine;
    final int layer;
    final long came;
    long completed = Long.MAX_VALUE;

    Job(int engine, int layer, long came) {
      this.engine = engine;
      this.layer = layer;
      this.came = came;
    }
  }

  private static Bench bench() {
    return Bench.of(() -> new OldestCommand(new OldestCommand.Params(ENGINES, LAYERS, DEPTH)));
  }

  @Test
  void theOldestIsTheFirstThatIsNotCompleted() {
    Random random = new Random(1);
    Deque<Job> jobs = new ArrayDeque<>();
    int full = 0;
    int most = 0;
    long left = -1;
    try (Bench bench = bench()) {
      for (long cycle = 0; cycle < 20_000; cycle++) {
        int haste = cycle / 200 % 2 == 0 ? 7 : 1;
        for (int engine = 0; engine < ENGINES; engine++) {
          boolean done = random.nextInt(10) < 2 && complete(jobs, engine, cycle);
          bench.set("completed_" + engine, done ? 1 : 0);
        }
        bench.settle();
        Job oldest = jobs.peek();
        // It is read from a memory, when the one before has left.
        boolean known = oldest != null && cycle >= Math.max(oldest.came + 2, left + 1);
        assertEquals(known, bench.is("waiting"), "cycle " + cycle);
        assertEquals(oldest != null, bench.is("busy"), "cycle " + cycle);
        if (known) {
          assertEquals(oldest.layer, bench.get("layer"), "cycle " + cycle);
        }
        if (known && oldest.completed < cycle) {
          jobs.remove();
          left = cycle;
        }
        full += bench.is("room") ? 0 : 1;
        Job next = new Job(random.nextInt(ENGINES), random.nextInt(LAYERS), cycle);
        boolean comes = bench.is("room") && random.nextInt(10) < haste;
        bench.set("enters", comes ? 1 : 0);
        bench.set("entry_engine", next.engine);
        bench.set("entry_layer", next.layer);
        if (comes) {
          jobs.add(next);
        }
        most = Math.max(most, jobs.size());
        bench.step();
      }
    }
    assertTrue(full > 100, "it was full " + full + " times");
    assertEquals(DEPTH + 1, most);
  }

  private static boolean complete(Deque<Job> jobs, int engine, long cycle) {
    for (Job job : jobs) {
      if (job.engine == engine && job.completed == Long.MAX_VALUE) {
        job.completed = cycle;
        return true;
      }
    }
    return false;
  }

  @Test
  void droppingForgetsWhatIsAndWhatWasAhead() {
    try (Bench bench = bench()) {
      for (int layer = 3; layer < 6; layer++) {
        bench.set("enters", 1);
        bench.set("entry_engine", 1);
        bench.set("entry_layer", layer);
        bench.step();
      }
      bench.set("enters", 0);
      bench.set("completed_2", 1);
      bench.step();
      bench.set("completed_2", 0);
      bench.set("drop", 1);
      for (int i = 0; i < 6; i++) {
        bench.step();
      }
      bench.set("drop", 0);
      bench.settle();
      assertFalse(bench.is("busy"));
      bench.set("enters", 1);
      bench.set("entry_engine", 2);
      bench.set("entry_layer", 9);
      bench.step();
      bench.set("enters", 0);
      for (int i = 0; i < 6; i++) {
        bench.step();
      }
      bench.settle();
      assertTrue(bench.is("waiting"), "an old completion must not count for it");
      assertEquals(9, bench.get("layer"));
    }
  }
}
