package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.rtl.Bench;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorUnitTest {
  private static final int DEPTH = 64;

  /** The formula, in numbers without limits. */
  private static int requantise(int sum, int bias, int multiplier, int shift) {
    BigInteger value = BigInteger.valueOf(sum + bias).multiply(BigInteger.valueOf(multiplier));
    BigInteger rounded = value.add(BigInteger.ONE.shiftLeft(shift - 1)).shiftRight(shift);
    return rounded
        .min(BigInteger.valueOf(Short.MAX_VALUE))
        .max(BigInteger.valueOf(Short.MIN_VALUE))
        .intValue();
  }

  @Test
  void aLaneIsTheFormula() {
    Random random = new Random(11);
    int[] corners = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x8000, -0x8000, 12345678};
    Deque<Integer> expected = new ArrayDeque<>();
    try (Bench bench = Bench.of(Requantizer::new)) {
      for (int i = 0; i < 20000; i++) {
        int sum = i % 4 == 0 ? corners[random.nextInt(8)] : random.nextInt() >> random.nextInt(32);
        int bias = i % 3 == 0 ? corners[random.nextInt(8)] : random.nextInt() >> random.nextInt(32);
        int multiplier = random.nextInt(5) == 0 ? 65535 : 32768 + random.nextInt(32768);
        int shift = 1 + (random.nextInt(3) == 0 ? random.nextInt(47) : 10 + random.nextInt(24));
        expected.add(requantise(sum, bias, multiplier, shift));
        bench.set("sum", sum);
        bench.set("bias", bias);
        bench.set("multiplier", multiplier);
        bench.set("shift", shift);
        bench.step();
        if (i >= Requantizer.LATENCY - 1) {
          assertEquals(expected.remove(), (int) (short) bench.get("result"));
        }
      }
    }
  }

  private record Job(int y, int rows, int param, int vector) {}

  @ParameterizedTest
  @CsvSource({"4,4", "8,4", "8,1", "16,4", "6,2"})
  void randomCommandsInARow(int columns, int lanes) {
    Random random = new Random(columns * 31 + lanes);
    var p = new VectorUnit.Params(columns, lanes, DEPTH, DEPTH, DEPTH);
    int[][] y = new int[DEPTH][];
    BigInteger[] param = new BigInteger[DEPTH];
    int[][] expected = new int[DEPTH][];
    BigInteger[] vector = new BigInteger[DEPTH];
    for (int i = 0; i < DEPTH; i++) {
      y[i] = random.ints(columns).map(v -> v >> random.nextInt(20)).toArray();
      param[i] = BigInteger.ZERO;
      for (int lane = 0; lane < lanes; lane++) {
        BigInteger word =
            BigInteger.valueOf(random.nextInt() & 0xffffffffL)
                .or(BigInteger.valueOf(32768 + random.nextInt(32768)).shiftLeft(32))
                .or(BigInteger.valueOf(1 + random.nextInt(47)).shiftLeft(48));
        param[i] = param[i].or(word.shiftLeft(64 * lane));
      }
    }
    Deque<Job> waiting = new ArrayDeque<>();
    int jobs = 8;
    for (int i = 0; i < jobs; i++) {
      int rows = 1 + random.nextInt(8);
      Job job =
          new Job(
              random.nextInt(DEPTH - rows + 1), rows, random.nextInt(DEPTH - p.beats() + 1), 8 * i);
      waiting.add(job);
      for (int r = 0; r < rows; r++) {
        int[] row = new int[columns];
        for (int c = 0; c < columns; c++) {
          BigInteger word = param[job.param + c / lanes].shiftRight(64 * (c % lanes));
          row[c] =
              requantise(
                  y[job.y + r][c],
                  word.intValue(),
                  word.shiftRight(32).intValue() & 0xffff,
                  word.shiftRight(48).intValue() & 63);
        }
        expected[job.vector + r] = row;
      }
    }
    try (Bench bench = Bench.of(() -> new VectorUnit(p))) {
      int done = 0;
      int accepted = 0;
      int writes = 0;
      BigInteger noise = BigInteger.valueOf(0x5a5a5a5aL);
      BigInteger yNext = noise;
      BigInteger paramNext = noise;
      for (int cycle = 0; done < jobs; cycle++) {
        assertTrue(cycle < 5000, "the commands are never done");
        Job job = waiting.peek();
        boolean offers = job != null && (columns > 6 || random.nextInt(4) == 0);
        bench.set("command_valid", offers ? 1 : 0);
        if (job != null) {
          bench.set("command_y", job.y);
          bench.set("command_rows", job.rows);
          bench.set("command_param", job.param);
          bench.set("command_vector", job.vector);
        }
        boolean grants = random.nextInt(3) != 0;
        bench.set("y_read_ready", grants ? 1 : 0);
        bench.set("y_data", yNext);
        bench.set("param_data", paramNext);
        bench.settle();
        assertEquals(accepted > done, bench.is("busy"));
        if (offers && bench.is("command_ready")) {
          waiting.remove();
          accepted++;
        }
        yNext =
            grants && bench.is("y_read_valid")
                ? Bench.pack(y[(int) bench.get("y_read_data")], 32)
                : noise;
        paramNext =
            bench.is("param_read_enable") ? param[(int) bench.get("param_read_address")] : noise;
        if (bench.is("vector_write_enable")) {
          vector[(int) bench.get("vector_write_address")] = bench.big("vector_write_data");
          writes++;
        }
        done += (int) bench.get("done");
        bench.step();
      }
      assertEquals(0, bench.get("busy"));
      assertEquals(Arrays.stream(expected).filter(Objects::nonNull).count(), writes);
      for (int i = 0; i < DEPTH; i++) {
        for (int c = 0; expected[i] != null && c < columns; c++) {
          assertEquals(
              expected[i][c], Bench.field(vector[i], 16 * c, 16), "row " + i + " column " + c);
        }
      }
    }
  }
}
