package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowDispatcherTest {
  private static final int ROW_PES = 3;
  private final ArrayParameters p = ComputeEngineTest.parameters("9", ROW_PES, 4, 1, 1, 2);

  private record Row(int command, long y, long slot) {}

  @Test
  void everyRowOnceInOrderAndCommandsDoneInOrder() {
    Random random = new Random(2);
    List<ComputeJob> jobs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int rows = 1 + random.nextInt(12);
      jobs.add(ComputeJob.random(p, random, random.nextInt(3) == 0, random.nextInt(40), rows));
    }
    // A kernel that reaches far, in long strides.
    jobs.add(
        new ComputeJob(
            false, 5, 6, 2, 1, 3, -9, 7, 900, 900, 200, 250, 255, 3, 2, 1, 4, -5, 9, 8, 1));
    // As many rows as there are at most.
    jobs.add(ComputeJob.random(p, random, true, 0, p.pe().yDepth()));
    int[] undrained = jobs.stream().mapToInt(ComputeJob::rows).toArray();
    int[] drainedAt = new int[jobs.size()];
    int doneAt = 0;
    Deque<Long> clears = new ArrayDeque<>();
    List<Row> inFlight = new ArrayList<>();
    try (Bench bench = Bench.of(() -> new RowDispatcher(p))) {
      int accepted = 0;
      int command = 0;
      int row = 0;
      int done = 0;
      for (int cycle = 0; done < jobs.size(); cycle++) {
        assertTrue(cycle < 20000, "the commands are never done");
        bench.set("command_valid", accepted < jobs.size() && random.nextInt(3) > 0 ? 1 : 0);
        if (accepted < jobs.size()) {
          jobs.get(accepted).offer(bench);
        }
        for (int r = 0; r < ROW_PES; r++) {
          bench.set("free_" + r, random.nextInt(6) == 0 ? 1 : 0);
        }
        bench.set("clear_ready", random.nextInt(3) == 0 ? 1 : 0);
        boolean drains = !inFlight.isEmpty() && random.nextInt(5) == 0;
        bench.set("row_done", drains ? 1 : 0);
        if (drains) {
          Row drained = inFlight.remove(random.nextInt(inFlight.size()));
          undrained[drained.command()]--;
          drainedAt[drained.command()] = cycle;
          bench.set("row_slot", drained.slot());
        }
        bench.settle();
        int flying = accepted - done - (int) bench.get("done");
        assertEquals(flying > 0 ? 1 : 0, bench.get("busy"));
        boolean ready = accepted == command && flying < 2;
        assertEquals(ready ? 1 : 0, bench.get("command_ready"), "after the last row");
        if (bench.is("command_valid") && bench.is("command_ready")) {
          accepted++;
          assertTrue(accepted - done <= 2 + (int) bench.get("done"), "two commands in flight");
        }
        if (bench.is("clear_valid") && bench.is("clear_ready")) {
          clears.add(bench.get("clear_data"));
        }
        int handed = 0;
        for (int r = 0; r < ROW_PES; r++) {
          if (bench.is("start_" + r)) {
            assertTrue(bench.is("free_" + r));
            handed++;
            ComputeJob job = jobs.get(command);
            assertEquals(job.y() + row, bench.get("task_row_y"));
            if (job.clear()) {
              assertEquals(job.y() + row, clears.remove(), "cleared before it is handed out");
            }
            int line = row / job.outWidth();
            int column = row % job.outWidth();
            assertEquals(
                Math.floorMod(
                    job.origin()
                        + column * job.columnStep()
                        + line * ((job.outWidth() - 1) * job.columnStep() + job.lineStep()),
                    p.windowDepth()),
                bench.get("task_address"));
            assertEquals(
                job.firstColumn() + column * job.stride(), signed(bench.get("task_column")));
            assertEquals(job.firstLine() + line * job.stride(), signed(bench.get("task_line")));
            assertEquals(
                -(job.kernelWidth() - 1) * job.dilation(),
                bench.get("task_shape_line_back") << 47 >> 47);
            assertShape(job, bench);
            inFlight.add(new Row(command, job.y() + row, bench.get("task_row_slot")));
            if (++row == job.rows()) {
              row = 0;
              command++;
            }
          }
        }
        assertTrue(handed <= 1);
        // Its last row is noted in one cycle, that none is left in the next; one command at a time.
        boolean ends = undrained[done] == 0 && cycle == Math.max(drainedAt[done] + 2, doneAt + 1);
        assertEquals(ends ? 1 : 0, bench.get("done"), "done with all its rows, and at once");
        if (ends) {
          doneAt = cycle;
          done++;
        }
        bench.step();
      }
      assertEquals(jobs.size(), command);
      assertEquals(0, clears.size());
      bench.settle();
      assertEquals(0, bench.get("busy"));
    }
  }

  /** Three cycles after its command the first row knows the way back, over any kernel. */
  @Test
  void theWayBackIsADilationATap() {
    Random random = new Random(3);
    try (Bench bench = Bench.of(() -> new RowDispatcher(p))) {
      bench.set("command_rows", 1);
      bench.set("free_0", 1);
      for (int i = 0; i < 1000; i++) {
        int taps = random.nextInt(10) == 0 ? 254 : random.nextInt(255);
        int dilation = random.nextInt(10) == 0 ? 255 : 1 + random.nextInt(255);
        bench.set("command_kernel_width", taps + 1);
        bench.set("command_dilation", dilation);
        bench.set("command_valid", 1);
        bench.settle();
        assertTrue(bench.is("command_ready"));
        bench.step();
        bench.set("command_valid", 0);
        bench.step();
        bench.step();
        bench.settle();
        assertTrue(bench.is("start_0"), "in the third cycle after");
        assertEquals(-taps * dilation, bench.get("task_shape_line_back") << 47 >> 47);
        bench.set("row_done", 1);
        bench.set("row_slot", bench.get("task_row_slot"));
        bench.step();
        bench.set("row_done", 0);
        bench.step();
        bench.step();
      }
    }
  }

  /** What is the same for all rows of a command, counted from zero. */
  private void assertShape(ComputeJob job, Bench bench) {
    assertEquals(job.weightBuffer() * p.pe().tileSteps(), bench.get("task_step"));
    String shape = "task_shape_";
    assertEquals(job.steps() - 1, bench.get(shape + "steps"));
    assertEquals(job.perPixel() - 1, bench.get(shape + "windows"));
    assertEquals(job.perPixel() - 1 - job.firstWindow(), bench.get(shape + "first_windows"));
    assertEquals(job.kernelWidth() - 1, bench.get(shape + "taps"));
    assertEquals(job.kernelWidth() - 1 - job.firstKernelColumn(), bench.get(shape + "first_taps"));
    assertEquals(Math.floorMod(job.tapStep(), p.windowDepth()), bench.get(shape + "tap_step"));
    assertEquals(
        Math.floorMod(job.kernelLineStep(), p.windowDepth()), bench.get(shape + "line_step"));
    assertEquals(job.dilation(), bench.get(shape + "dilation"));
    assertEquals(job.inWidth(), bench.get(shape + "in_width"));
    assertEquals(job.inHeight(), bench.get(shape + "in_height"));
  }

  private static long signed(long coordinate) {
    return coordinate << 64 - RowTask.COORDINATE >> 64 - RowTask.COORDINATE;
  }
}
