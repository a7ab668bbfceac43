package dev.ditto.accel.rtl.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountersTest {
  private static final List<Integer> MOST = List.of(1, 3, 16, 7, 1);
  private static final int READ_PATIENCE = 50;

  private final Random random = new Random(2);

  /** What was added up to the end of each cycle since the last clearing. */
  private final List<long[]> history = new ArrayList<>();

  private void cycle(Bench bench) {
    long[] sums = history.isEmpty() ? new long[5] : history.get(history.size() - 1).clone();
    for (int i = 0; i < MOST.size(); i++) {
      int increment = random.nextInt(MOST.get(i) + 1);
      bench.set("increments_" + i, increment);
      sums[i] += increment;
    }
    history.add(sums);
    bench.step();
  }

  private long read(Bench bench, int word) {
    bench.set("read_enable", 1);
    bench.set("read_word", word);
    for (int i = 0; i < READ_PATIENCE; i++) {
      cycle(bench);
      bench.set("read_enable", 0);
      if (bench.is("answer_done")) {
        assertEquals(0, bench.get("answer_refused"));
        return bench.get("answer_data");
      }
    }
    throw new AssertionError("no answer");
  }

  @Test
  void aSnapshotIsOfOneMoment() {
    try (Bench bench = Bench.of(() -> new Counters(new Counters.Params(MOST)))) {
      for (int i = 0; i < 2 * MOST.size(); i++) {
        assertEquals(0, read(bench, i));
      }
      for (int round = 0; round < 200; round++) {
        boolean clears = round % 10 == 0;
        int wait = random.nextInt(30);
        for (int i = 0; i < wait; i++) {
          cycle(bench);
        }
        bench.set(clears ? "clear" : "snapshot", 1);
        int asked = history.size();
        cycle(bench);
        bench.set("clear", 0);
        bench.set("snapshot", 0);
        long[] got = new long[MOST.size()];
        for (int i = 0; i < MOST.size(); i++) {
          got[i] = read(bench, 2 * i) | read(bench, 2 * i + 1) << 32;
        }
        if (clears) {
          for (long count : got) {
            assertEquals(0, count);
          }
          // Where counting began anew shows at the next snapshot; here it only has to fit.
          restart(bench, asked);
        } else {
          int moment = asked;
          while (!Arrays.equals(history.get(moment), got)) {
            moment++;
            assertTrue(moment <= asked + 2 * MOST.size(), "of no moment");
          }
        }
        assertEquals(0, bench.get("overflow"));
      }
    }
  }

  /** Finds out from a snapshot in which cycle after {@code asked} a clearing took effect. */
  private void restart(Bench bench, int asked) {
    bench.set("snapshot", 1);
    int again = history.size();
    cycle(bench);
    bench.set("snapshot", 0);
    long[] got = new long[MOST.size()];
    for (int i = 0; i < MOST.size(); i++) {
      got[i] = read(bench, 2 * i) | read(bench, 2 * i + 1) << 32;
    }
    for (int start = asked; start <= asked + 2 * MOST.size(); start++) {
      for (int end = again; end <= again + 2 * MOST.size(); end++) {
        if ((end - start) % MOST.size() == 0
            && Arrays.equals(minus(history.get(end), history.get(start)), got)) {
          long[] base = history.get(start);
          history.replaceAll(sums -> minus(sums, base));
          return;
        }
      }
    }
    throw new AssertionError("a clearing of no moment");
  }

  private static long[] minus(long[] a, long[] b) {
    long[] difference = new long[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }
}
