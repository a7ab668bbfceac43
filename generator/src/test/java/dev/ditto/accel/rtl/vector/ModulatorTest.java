package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.ChannelParameter;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulatorTest {
  private static final int DEPTH = 32;

  @ParameterizedTest
  @CsvSource({"4,4", "8,1", "8,4", "16,4", "6,2"})
  void scalesAndShiftsBecomeMultiplyAdds(int columns, int lanes) {
    Random random = new Random(31 * columns + lanes);
    BigInteger[] vector = Words.noise(DEPTH, 16 * columns, random);
    BigInteger[] param = Words.noise(DEPTH, 128 * lanes, random);
    var p = new Modulator.Params(columns, lanes, DEPTH, DEPTH);
    try (var bench = new CommandBench(() -> new Modulator(p), random)) {
      bench.reads("vector", vector).writes("param", param);
      for (int i = 0; i < 40; i++) {
        int scale = random.nextInt(DEPTH);
        int shift = random.nextInt(DEPTH);
        int first = random.nextInt(DEPTH - columns / lanes + 1);
        BigInteger[] expected = param.clone();
        for (int n = 0; n < columns; n++) {
          var channel =
              new ChannelParameter(
                  0,
                  (long) element(vector[shift], n) << 11,
                  11,
                  (1 << 11) + element(vector[scale], n),
                  0);
          Words.set(expected, first, lanes, n, channel);
        }
        int cycles = bench.run("command", Map.of("scale", scale, "shift", shift, "param", first));
        assertArrayEquals(expected, param);
        assertTrue(cycles <= columns / lanes + 4, cycles + " cycles");
      }
    }
  }

  private static int element(BigInteger word, int n) {
    return word.shiftRight(16 * n).shortValue();
  }
}
