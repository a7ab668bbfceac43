package dev.ditto.accel.rtl.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.isa.ChannelParameter;
import dev.ditto.arithmetic.Affine;
import dev.ditto.arithmetic.NormParameters;
import dev.ditto.arithmetic.Normalization;
import dev.ditto.arithmetic.Standardization;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
  private static final int DEPTH = 80;
  private static final int MOST_CHANNELS = 24;

  /** Of a few values, each of them many times. */
  private record Sums(long sum, long squares) {
    static Sums random(int values, Random random) {
      int mean = (short) (random.nextInt() >> 16 + random.nextInt(16));
      int deviation = 1 << random.nextInt(15);
      long sum = 0;
      long squares = 0;
      for (int i = 0; i < 3; i++) {
        double drawn = mean + deviation * random.nextGaussian();
        long x = Math.round(Math.max(-32768, Math.min(32767, drawn)));
        sum += values / 3 * x;
        squares += values / 3 * x * x;
      }
      return new Sums(sum, squares);
    }

    Sums plus(Sums that) {
      return new Sums(sum + that.sum, squares + that.squares);
    }

    BigInteger in(BigInteger word, int low) {
      return Words.with(
          Words.with(word, low, PowerSums.SUM, sum),
          low + PowerSums.SUM,
          PowerSums.SQUARES,
          squares);
    }
  }

  private static Normalization random(Random random) {
    while (true) {
      try {
        int count = 3 * MOST_CHANNELS + (random.nextInt() >>> 14 + random.nextInt(10));
        double scale = Math.scalb(1 + random.nextDouble(), -random.nextInt(16));
        double epsilon = Math.scalb(1 + random.nextDouble(), -14 - random.nextInt(8));
        return new Normalization(count, scale, epsilon, NormParameters.identity(1));
      } catch (IllegalArgumentException tooCoarseOrTooMany) {
        // Another one.
      }
    }
  }

  private static Map<String, Number> operands(Standardization of) {
    Map<String, Number> operands = new HashMap<>();
    operands.put("epsilon_low", of.epsilon().and(BigInteger.TWO.pow(40).subtract(BigInteger.ONE)));
    operands.put("epsilon_high", of.epsilon().shiftRight(40));
    operands.put("inverse_count", of.inverseCount());
    operands.put("count", of.count());
    operands.put("mean_shift", of.meanShift());
    return operands;
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "3,4", "4,1", "4,4", "8,3"})
  void channelsGetTheirSlopes(int lanes, int units) {
    Random random = new Random(31 * lanes + units);
    // STAT is deeper than PARAM, or not.
    int statDepth = lanes % 2 == 0 ? 2 * DEPTH : DEPTH;
    BigInteger[] stat = Words.noise(statDepth, 83 * lanes, random);
    BigInteger[] param = Words.noise(DEPTH, 128 * lanes, random);
    BigInteger[] rows = Words.noise(DEPTH, RowWord.BITS, random);
    var p = new Normalizer.Params(lanes, DEPTH, statDepth, DEPTH, units);
    try (var bench = new CommandBench(() -> new Normalizer(p), random)) {
      bench.reads("stat", stat).reads("param", param).writes("param", param);
      bench.reads("row", rows).writes("row", rows);
      for (int i = 0; i < 40; i++) {
        int words = 1 + random.nextInt(MOST_CHANNELS / lanes);
        int channels = words * lanes;
        int from = random.nextInt(statDepth - words + 1);
        int source = random.nextInt(DEPTH - words + 1);
        int to = random.nextInt(DEPTH - words + 1);
        if (Math.abs(source - to) < words) {
          to = source;
        }
        Standardization constants = random(random).standardization();
        var operands = operands(constants);
        operands.putAll(Map.of("stat", from, "words", words, "source", source, "param", to));

        int[] gamma = new int[channels];
        int[] beta = new int[channels];
        boolean[] last = new boolean[channels];
        Sums[] sums = new Sums[channels];
        int groupsOften = 1 + random.nextInt(8);
        for (int n = 0; n < channels; n++) {
          // Steeper than this there is none that Normalization allows, whatever the scale.
          gamma[n] = random.nextInt() >> 14 + random.nextInt(18);
          beta[n] = random.nextInt() >> 8 + random.nextInt(24);
          // The last of all ends its group whether it says so or not.
          last[n] = random.nextInt(groupsOften) == 0;
          sums[n] = Sums.random(constants.count() / channels, random);
          int at = n;
          Words.set(
              param,
              source,
              lanes,
              n,
              bytes -> ChannelParameter.learned(bytes, gamma[at], beta[at], last[at]));
          stat[from + n / lanes] = sums[n].in(stat[from + n / lanes], 83 * (n % lanes));
        }
        BigInteger[] expected = param.clone();
        for (int first = 0, end; first < channels; first = end) {
          Sums all = new Sums(0, 0);
          for (end = first; end == first || end < channels && !last[end - 1]; end++) {
            all = all.plus(sums[end]);
          }
          var statistics = constants.statistics(all.sum, all.squares);
          for (int n = first; n < end; n++) {
            Affine affine = Standardization.affine(statistics, gamma[n], beta[n]);
            Words.set(expected, to, lanes, n, ChannelParameter.of(affine));
          }
        }
        BigInteger[] rowsBefore = rows.clone();
        bench.run("normalize", operands);
        assertArrayEquals(expected, param);
        assertArrayEquals(rowsBefore, rows);
        standardize(bench, rows, random);
        assertArrayEquals(expected, param);
      }
    }
  }

  private static int standardize(CommandBench bench, BigInteger[] rows, Random random) {
    int count = 1 + random.nextInt(9);
    return standardize(bench, rows, count, random.nextInt(DEPTH - count + 1), random);
  }

  private static int standardize(
      CommandBench bench, BigInteger[] rows, int count, int first, Random random) {
    Standardization constants = random(random).standardization();
    var operands = operands(constants);
    operands.putAll(Map.of("row", first, "rows", count));
    for (int row = first; row < first + count; row++) {
      rows[row] = Sums.random(constants.count(), random).in(rows[row], 0);
    }
    BigInteger[] expected = rows.clone();
    for (int row = first; row < first + count; row++) {
      long sum = rows[row].longValue() << 30 >> 30;
      long squares = rows[row].shiftRight(34).longValue();
      Affine affine = Standardization.affine(constants.statistics(sum, squares), 1 << 16, 0);
      expected[row] = Words.multiplyAdd(affine.a(), affine.b(), affine.shift());
    }
    int cycles = bench.run("standardize", operands);
    assertArrayEquals(expected, rows);
    return cycles;
  }

  /** Groups and rows overlap, so that little more than the units' own time is needed. */
  @ParameterizedTest
  @CsvSource({"1", "4"})
  void unitsAreKeptBusy(int units) {
    Random random = new Random(units);
    int lanes = 4;
    BigInteger[] stat = Words.noise(DEPTH, 83 * lanes, random);
    BigInteger[] param = Words.noise(DEPTH, 128 * lanes, random);
    BigInteger[] rows = Words.noise(DEPTH, RowWord.BITS, random);
    var p = new Normalizer.Params(lanes, DEPTH, DEPTH, DEPTH, units);
    try (var bench = new CommandBench(() -> new Normalizer(p), random)) {
      bench.reads("stat", stat).reads("param", param).writes("param", param);
      bench.reads("row", rows).writes("row", rows);
      Standardization constants = random(random).standardization();
      for (int n = 0; n < 64; n++) {
        boolean last = n % 8 == 7;
        Words.set(param, 0, lanes, n, bytes -> ChannelParameter.learned(bytes, 1 << 12, 0, last));
        stat[n / lanes] =
            Sums.random(constants.count() / 8, random).in(stat[n / lanes], 83 * (n % lanes));
      }
      var operands = operands(constants);
      operands.putAll(Map.of("stat", 0, "words", 16, "source", 0, "param", 16));
      int normalized = bench.run("normalize", operands);
      int standardized = standardize(bench, rows, 64, 0, random);
      int most = StandardUnit.MOST_CYCLES;
      int summing = 64 / lanes * (lanes + 1);
      int waiting = Math.max(summing, (8 / units - 1) * most);
      assertTrue(normalized < waiting + most + 30, normalized + " cycles");
      assertTrue(standardized < 64 / units * most + 30, standardized + " cycles");
    }
  }
}
