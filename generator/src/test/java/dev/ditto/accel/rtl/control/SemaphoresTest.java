package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.Sync;
import dev.ditto.accel.rtl.Bench;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SemaphoresTest {
  private static final int CLIENTS = 6;

  @Test
  void clientsTakeAndGiveInTheirOrderOfRank() {
    Random random = new Random(1);
    int[] counts = new int[Sync.SEMAPHORES];
    boolean overflowBefore = false;
    int grants = 0;
    int overflows = 0;
    try (Bench bench = Bench.of(() -> new Semaphores(new Semaphores.Params(CLIENTS)))) {
      for (int cycle = 0; cycle < 60_000; cycle++) {
        // Long stretches in which one side prevails reach both ends of the counts.
        int eager = cycle / 10_000 % 2 == 0 ? 90 : 10;
        int nonzero = 0;
        for (int s = 0; s < Sync.SEMAPHORES; s++) {
          nonzero |= counts[s] > 0 ? 1 << s : 0;
        }
        int taken = -1;
        int given = -1;
        int takenMask = 0;
        int givenMask = 0;
        for (int i = 0; i < CLIENTS; i++) {
          boolean wants = random.nextInt(100) >= eager;
          int waits = random.nextInt(3) == 0 ? mask(random) & nonzero : mask(random);
          bench.set("wants_" + i, wants ? 1 : 0);
          bench.set("waits_" + i, waits);
          if (taken < 0 && wants && (waits & ~nonzero) == 0) {
            taken = i;
            takenMask = waits;
          }
          boolean gives = random.nextInt(100) < eager;
          int signals = mask(random);
          bench.set("gives_" + i, gives ? 1 : 0);
          bench.set("signals_" + i, signals);
          if (given < 0 && gives) {
            given = i;
            givenMask = signals;
          }
        }
        boolean clears = random.nextInt(5000) == 0;
        bench.set("clear", clears ? 1 : 0);
        bench.settle();
        for (int i = 0; i < CLIENTS; i++) {
          assertEquals(taken == i, bench.is("granted_" + i), "granted " + i);
          assertEquals(given == i, bench.is("accepted_" + i), "accepted " + i);
        }
        assertEquals(overflowBefore, bench.is("overflow"));
        overflowBefore = false;
        for (int s = 0; s < Sync.SEMAPHORES; s++) {
          int change = (givenMask >> s & 1) - (takenMask >> s & 1);
          overflowBefore |= change > 0 && counts[s] == Sync.LARGEST_COUNT;
          counts[s] = Math.min(Sync.LARGEST_COUNT, counts[s] + change);
        }
        if (clears) {
          Arrays.fill(counts, 0);
        }
        grants += takenMask != 0 ? 1 : 0;
        overflows += overflowBefore ? 1 : 0;
        bench.step();
      }
    }
    assertTrue(grants > 10_000 && overflows > 100, grants + " grants, " + overflows + " overflows");
  }

  private static int mask(Random random) {
    return 1 << random.nextInt(16) | (random.nextBoolean() ? 1 << random.nextInt(16) : 0);
  }
}
