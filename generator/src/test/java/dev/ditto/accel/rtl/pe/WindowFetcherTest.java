package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fetcher's walk, row by row, against the walk that the command describes. */
class WindowFetcherTest {
  private final ArrayParameters p = ComputeEngineTest.parameters("9", 1, 4, 1, 1, 2);

  private record Wanted(int address, int step, boolean empty, boolean last) {}

  /** What the fetcher should ask for, for one row; a row that ends outside gets an empty end. */
  private List<Wanted> expected(ComputeJob job) {
    List<int[]> visits = new ArrayList<>();
    job.walk(p.windowDepth(), (row, step, address) -> visits.add(new int[] {address, step}));
    List<Wanted> wanted = new ArrayList<>();
    int base = job.weightBuffer() * p.pe().tileSteps();
    for (int[] visit : visits) {
      wanted.add(new Wanted(visit[0], base + visit[1], false, visit[1] == job.steps() - 1));
    }
    if (wanted.isEmpty() || !wanted.get(wanted.size() - 1).last()) {
      wanted.add(new Wanted(0, 0, true, true));
    }
    return wanted;
  }

  private void offer(Bench bench, ComputeJob job, int row) {
    bench.set("task_row_y", row);
    bench.set("task_address", job.origin());
    bench.set("task_column", job.firstColumn());
    bench.set("task_line", job.firstLine());
    bench.set("task_step", job.weightBuffer() * p.pe().tileSteps());
    bench.set("task_shape_steps", job.steps() - 1);
    bench.set("task_shape_windows", job.perPixel() - 1);
    bench.set("task_shape_first_windows", job.perPixel() - 1 - job.firstWindow());
    bench.set("task_shape_taps", job.kernelWidth() - 1);
    bench.set("task_shape_first_taps", job.kernelWidth() - 1 - job.firstKernelColumn());
    bench.set("task_shape_tap_step", job.tapStep());
    bench.set("task_shape_line_step", job.kernelLineStep());
    bench.set("task_shape_dilation", job.dilation());
    bench.set("task_shape_line_back", -(job.kernelWidth() - 1) * job.dilation());
    bench.set("task_shape_in_width", job.inWidth());
    bench.set("task_shape_in_height", job.inHeight());
  }

  @Test
  void itWalksAsTheCommandSays() {
    Random random = new Random(5);
    try (Bench bench = Bench.of(() -> new WindowFetcher(p))) {
      for (int row = 0; row < 300; row++) {
        ComputeJob job = ComputeJob.random(p, random, false, 0, 1);
        List<Wanted> wanted = expected(job);
        int held = 0;
        for (int cycle = 0; !wanted.isEmpty(); cycle++) {
          assertTrue(cycle < 1000, "row " + row + " is never finished");
          offer(bench, job, row % 64);
          bench.set("start", cycle == 0 ? 1 : 0);
          bench.set("request_ready", random.nextInt(3) == 0 ? 0 : 1);
          boolean leaves = held > 0 && random.nextInt(3) == 0;
          bench.set("taken", leaves && row % 2 == 0 ? 1 : 0);
          bench.set("dropped", leaves && row % 2 == 1 ? 1 : 0);
          bench.settle();
          assertTrue(cycle > 0 || bench.is("free"));
          held -= leaves ? 1 : 0;
          if (bench.is("request_valid") && bench.is("request_ready")) {
            Wanted next = wanted.remove(0);
            assertTrue(++held <= p.pe().windowFifoDepth(), "more windows than places");
            assertEquals(next.empty(), bench.is("request_empty"));
            assertEquals(next.last(), bench.is("request_tag_last"));
            assertEquals(row % 64, bench.get("request_tag_row_y"));
            if (!next.empty()) {
              assertEquals(next.address(), bench.get("request_address"));
              assertEquals(next.step(), bench.get("request_tag_step"));
            }
          }
          bench.step();
        }
        bench.set("start", 0);
        bench.set("request_ready", 0);
        for (; held > 0; held--) {
          assertTrue(bench.is("working"));
          bench.set("taken", 1);
          bench.set("dropped", 0);
          bench.step();
        }
        bench.set("taken", 0);
        bench.settle();
        assertFalse(bench.is("working"));
      }
    }
  }
}
