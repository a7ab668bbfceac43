package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.arithmetic.DeferredDivision;
import dev.ditto.arithmetic.ScaleFactor;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DividerTest {
  private static final int DEPTH = 80;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void totalsBecomeFactors(int units) {
    Random random = new Random(units);
    BigInteger[] rows = Words.noise(DEPTH, RowWord.BITS, random);
    int most = DivisionUnit.MOST_CYCLES;
    var p = new Divider.Params(DEPTH, units);
    try (var bench = new CommandBench(() -> new Divider(p), random)) {
      bench.reads("row", rows).writes("row", rows);
      for (int i = 0; i < 12; i++) {
        int count = i == 0 ? 64 : 1 + random.nextInt(10);
        int first = random.nextInt(DEPTH - count + 1);
        var unit = new ScaleFactor(32768 + random.nextInt(32768), 2 + random.nextInt(30));
        BigInteger[] expected = new BigInteger[DEPTH];
        for (int row = 0; row < DEPTH; row++) {
          long total = 65536 + (random.nextLong() & 0x7fff_0000L >> random.nextInt(15));
          // Other bits of the word have no meaning.
          rows[row] = Words.with(new BigInteger(RowWord.BITS, random), 32, 32, total);
          expected[row] = rows[row];
          if (row >= first && row < first + count) {
            ScaleFactor factor = new DeferredDivision(unit).factor(total);
            expected[row] = Words.multiplyAdd(factor.multiplier(), 0, factor.shift());
          }
        }
        int cycles =
            bench.run(
                "command",
                Map.of(
                    "row",
                    first,
                    "rows",
                    count,
                    "multiplier",
                    unit.multiplier(),
                    "shift",
                    unit.shift()));
        assertArrayEquals(expected, rows);
        int turns = (count + units - 1) / units;
        assertTrue(cycles <= turns * (most + 1) + 3 * units + 4, cycles + " cycles");
      }
    }
  }
}
