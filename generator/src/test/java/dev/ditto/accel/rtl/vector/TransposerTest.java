package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.hdl.graph.Memory;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransposerTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6, 8, 16, 33})
  void rowsBecomeColumns(int columns) {
    Random random = new Random(columns);
    int depth = 4 * columns;
    BigInteger[] code = Words.noise(depth, 8 * columns, random);
    var p = new Transposer.Params(columns, depth, Memory.Style.AUTO);
    try (var bench = new CommandBench(() -> new Transposer(p), random)) {
      bench.reads("code", code).writes("code", code);
      for (int i = 0; i < 12; i++) {
        int from = random.nextInt(depth - columns + 1);
        int to = random.nextInt(depth - columns + 1);
        if (Math.abs(from - to) < columns) {
          to = from;
        }
        BigInteger[] expected = code.clone();
        for (int n = 0; n < columns; n++) {
          expected[to + n] = column(code, from, columns, n);
        }
        int cycles = bench.run("command", Map.of("from", from, "to", to));
        assertArrayEquals(expected, code);
        assertTrue(cycles <= 2 * columns + 8, cycles + " cycles");
      }
    }
  }

  private static BigInteger column(BigInteger[] code, int from, int columns, int n) {
    BigInteger column = BigInteger.ZERO;
    for (int m = 0; m < columns; m++) {
      int element = code[from + m].shiftRight(8 * n).intValue() & 0xff;
      column = column.or(BigInteger.valueOf(element).shiftLeft(8 * m));
    }
    return column;
  }
}
