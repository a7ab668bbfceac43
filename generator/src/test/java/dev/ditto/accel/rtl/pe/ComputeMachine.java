package dev.ditto.accel.rtl.pe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.accel.rtl.encode.EncodedWindow;
import dev.ditto.accel.rtl.encode.WindowFormat;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/** A compute engine with full memories, a Y that is a Java array, and a model of it all. */
final class ComputeMachine implements AutoCloseable {
  final ArrayParameters p;
  final Bench bench;
  final int[][] values;
  final int[][] weights;
  final int[] windowTokens;
  final int[][] y;
  final int[][] expected;
  final Deque<ComputeJob> waiting = new ArrayDeque<>();
  private final Random random;
  long expectedTokens;
  long expectedRows;
  int offered;
  int done;
  long busy;
  long active;
  long waitWindow;
  long waitDrain;
  long noJob;
  long tokens;
  long rows;

  /**
   * @param zeros share of differences that are zero
   */
  ComputeMachine(ArrayParameters p, double zeros, Random random) {
    this.p = p;
    this.random = random;
    PeParameters pe = p.pe();
    WindowFormat format = pe.format();
    bench = Bench.of(() -> new ComputeEngine(p));
    values = new int[p.windowDepth()][16];
    windowTokens = new int[p.windowDepth()];
    for (int w = 0; w < p.windowDepth(); w++) {
      boolean empty = random.nextInt(12) == 0;
      int channels = random.nextInt(4) == 0 ? 1 + random.nextInt(16) : 16;
      int limit = random.nextInt(4) == 0 ? 256 : format.dense() ? 128 : 16;
      for (int i = 0; i < channels; i++) {
        values[w][i] =
            empty || random.nextDouble() < zeros ? 0 : random.nextInt(2 * limit - 1) - limit + 1;
      }
      BigInteger word = EncodedWindow.write(format, values[w], channels);
      windowTokens[w] = EncodedWindow.read(format, word).tokens();
      bench.set("window_write_enable", 1);
      bench.set("window_write_address", w);
      bench.set("window_write_data", word);
      bench.step();
    }
    bench.set("window_write_enable", 0);
    weights = new int[pe.weightRows()][];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = random.ints(pe.columns(), -128, 128).toArray();
      bench.set("weight_write_enable", 1);
      bench.set("weight_write_address", k);
      bench.set("weight_write_data", Bench.pack(weights[k], 8));
      bench.step();
    }
    bench.set("weight_write_enable", 0);
    y = new int[pe.yDepth()][];
    expected = new int[pe.yDepth()][];
    for (int i = 0; i < y.length; i++) {
      y[i] = random.ints(pe.columns()).toArray();
      expected[i] = y[i].clone();
    }
  }

  /** Queues a command and does in the model what it asks for. */
  void add(ComputeJob job) {
    waiting.add(job);
    offered++;
    if (job.clear()) {
      for (int row = 0; row < job.rows(); row++) {
        expected[job.y() + row] = new int[p.pe().columns()];
      }
    }
    expectedRows += job.rows();
    int firstWeight = job.weightBuffer() * p.pe().tileSteps() * 16;
    job.walk(
        p.windowDepth(),
        (row, step, address) -> {
          expectedTokens += windowTokens[address];
          for (int i = 0; i < 16; i++) {
            int[] weightRow = weights[firstWeight + 16 * step + i];
            for (int n = 0; n < weightRow.length; n++) {
              expected[job.y() + row][n] += values[address][i] * weightRow[n];
            }
          }
        });
  }

  /** Runs until all commands are done; the memory takes rows with the given probability. */
  void run(double sumsReady, double clearReady) {
    long limit = 200_000;
    while (done < offered) {
      assertTrue(limit-- > 0, "the commands are never done");
      step(sumsReady, clearReady);
    }
    for (int i = 0; i < 4; i++) {
      step(sumsReady, clearReady);
    }
    assertEquals(offered, done);
    assertEquals(0, bench.get("busy"));
    for (int i = 0; i < y.length; i++) {
      assertArrayEquals(expected[i], y[i], "row " + i);
    }
    assertEquals(expectedTokens, tokens);
    assertEquals(expectedRows, rows);
    assertEquals(p.rows() * busy, active + waitWindow + waitDrain + noJob);
  }

  private void step(double sumsReady, double clearReady) {
    ComputeJob job = waiting.peek();
    bench.set("command_valid", job != null ? 1 : 0);
    if (job != null) {
      job.offer(bench);
    }
    // What is not meant is noise.
    bench.set("window_write_address", random.nextInt(p.windowDepth()));
    bench.set("weight_write_address", random.nextInt(p.pe().weightRows()));
    bench.set("sums_ready", random.nextDouble() < sumsReady ? 1 : 0);
    bench.set("clear_ready", random.nextDouble() < clearReady ? 1 : 0);
    bench.settle();
    if (job != null && bench.is("command_ready")) {
      waiting.remove();
    }
    if (bench.is("sums_valid") && bench.is("sums_ready")) {
      BigInteger sums = bench.big("sums_data");
      int[] row = y[(int) bench.get("sums_address")];
      for (int n = 0; n < row.length; n++) {
        row[n] += Bench.field(sums, 32 * n, 32);
      }
    }
    if (bench.is("clear_valid") && bench.is("clear_ready")) {
      y[(int) bench.get("clear_data")] = new int[p.pe().columns()];
    }
    done += (int) bench.get("done");
    count();
    bench.step();
  }

  private void count() {
    busy += bench.get("status_busy");
    active += bench.get("status_active");
    waitWindow += bench.get("status_wait_window");
    waitDrain += bench.get("status_wait_drain");
    noJob += bench.get("status_no_job");
    tokens += bench.get("status_tokens");
    rows += bench.get("status_row_drained");
    if (bench.is("status_busy")) {
      assertEquals(
          p.rows(),
          bench.get("status_active")
              + bench.get("status_wait_window")
              + bench.get("status_wait_drain")
              + bench.get("status_no_job"));
    }
  }

  @Override
  public void close() {
    bench.close();
  }
}
