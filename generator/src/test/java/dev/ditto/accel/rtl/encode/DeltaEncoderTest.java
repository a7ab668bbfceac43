package dev.ditto.accel.rtl.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.DigitCode;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeltaEncoderTest {
  static final WindowFormat FIVE = new WindowFormat(2, 5, false);
  static final WindowFormat NINE = new WindowFormat(1, 9, false);
  static final WindowFormat DENSE = new WindowFormat(1, 9, true);

  static WindowFormat format(String name) {
    return switch (name) {
      case "5" -> FIVE;
      case "9" -> NINE;
      default -> DENSE;
    };
  }

  private static BigInteger ones(int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  /** Feeds windows and keeps a tally of what should and does come out. */
  private static final class Run implements AutoCloseable {
    final EncoderParameters p;
    final Bench bench;
    final Deque<int[]> expected = new ArrayDeque<>();
    final Deque<Integer> tags = new ArrayDeque<>();
    final Deque<BigInteger> flags = new ArrayDeque<>();
    final long[] counts = new long[5];
    final long[] expectedCounts = new long[5];

    /** When it says so a beat comes late; null for never. */
    Random pauses;

    Run(EncoderParameters p) {
      this(p, Bench.of(() -> new DeltaEncoder(p)));
    }

    Run(EncoderParameters p, Bench bench) {
      this.p = p;
      this.bench = bench;
      bench.settle();
      look();
    }

    /** Tells the encoder that codes are unsigned. */
    void unsigned() {
      bench.set("beat_unsigned", 1);
    }

    /** The window's elements exist whose bit in {@code channels} is set. */
    void window(int[] now, int[] before, int channels, int tag) {
      int[] values = new int[16];
      int tokens = 0;
      for (int i = 0; i < 16; i++) {
        if ((channels >> i & 1) == 0) {
          continue;
        }
        values[i] = p.format().dense() ? now[i] : now[i] - before[i];
        int found =
            p.format().digits() == 1
                ? (values[i] != 0 ? 1 : 0)
                : DigitCode.FIVE_BIT.tokens(values[i]);
        expectedCounts[0]++;
        expectedCounts[1 + found]++;
        tokens += p.format().dense() ? 1 : found;
      }
      expectedCounts[4] += tokens == 0 ? 1 : 0;
      expected.add(values);
      flags.add(
          p.format().dense()
              ? BigInteger.valueOf(channels)
              : EncodedWindow.write(p.format(), values, 16).and(ones(p.format().flags())));
      tags.add(tag);
      for (int beat = 0; beat < p.beats(); beat++) {
        int from = beat * p.width();
        bench.set("beat_valid", 1);
        bench.set("beat_last", beat == p.beats() - 1 ? 1 : 0);
        bench.set("beat_now", Bench.pack(Arrays.copyOfRange(now, from, from + p.width()), 8));
        bench.set("beat_before", Bench.pack(Arrays.copyOfRange(before, from, from + p.width()), 8));
        bench.set("beat_channels", channels >> from);
        bench.set("beat_tag", tag);
        step();
        while (pauses != null && pauses.nextInt(3) == 0) {
          step();
        }
      }
    }

    /** Everything came that should, and nothing else. */
    void check() {
      for (int i = 0; i < 8; i++) {
        step();
      }
      assertEquals(0, expected.size(), "windows that never came");
      assertArrayEquals(expectedCounts, counts);
    }

    void step() {
      bench.step();
      bench.set("beat_valid", 0);
      look();
    }

    private void look() {
      String[] names = {"elements", "zero", "one", "two", "windows_zero"};
      for (int i = 0; i < names.length; i++) {
        counts[i] += bench.get("counts_" + names[i]);
      }
      if (bench.is("valid")) {
        BigInteger word = bench.big("window");
        EncodedWindow window = EncodedWindow.read(p.format(), word);
        assertArrayEquals(expected.element(), window.values());
        assertEquals(flags.remove(), word.and(ones(p.format().flags())), "flags");
        expected.remove();
        assertEquals(tags.remove(), (int) bench.get("tag"));
      }
    }

    @Override
    public void close() {
      check();
      bench.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5,16,false",
    "9,16,false",
    "5,8,false",
    "9,4,false",
    "5,16,true",
    "5,8,true",
    "5,4,true",
    "9,16,true",
    "9,8,true",
    "9,4,true",
    "dense,16,false",
    "dense,16,true",
    "dense,8,true",
    "dense,4,true"
  })
  void allPairsOfCodesSubtractExactly(String format, int width, boolean unsigned) {
    try (Run run = new Run(new EncoderParameters(format(format), width, 5))) {
      if (unsigned) {
        run.unsigned();
      }
      int[] now = new int[16];
      int[] before = new int[16];
      for (int pair = 0; pair < 65536; pair += 16) {
        for (int i = 0; i < 16; i++) {
          now[i] = unsigned ? pair + i >> 8 : (byte) (pair + i >> 8);
          before[i] = unsigned ? pair + i & 255 : (byte) (pair + i);
        }
        run.window(now, before, 0xffff, pair >> 4 & 31);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5,16", "5,8", "5,4", "9,16", "9,8", "dense,16", "dense,8", "dense,4"})
  void channelsThatDoNotExistSayNothing(String format, int width) {
    Random random = new Random(width);
    try (Run run = new Run(new EncoderParameters(format(format), width, 5))) {
      run.pauses = random;
      for (int i = 0; i < 400; i++) {
        int spread = 1 + random.nextInt(255);
        int[] now = random.ints(16, -128, 128).toArray();
        int[] before =
            Arrays.stream(now)
                .map(x -> Math.max(-128, Math.min(127, x + random.nextInt(spread) / 2)))
                .toArray();
        // A pixel may end with a window of which only the first elements exist; here it is any.
        int channels =
            random.nextBoolean() ? random.nextInt(1 << 16) : (1 << random.nextInt(17)) - 1;
        run.window(now, random.nextInt(4) == 0 ? now : before, channels, i & 31);
      }
    }
  }

  /**
   * Each place alone, in either digit, and alone in existing; then all with the largest differences
   * of either sign. Counted one by one, so that no error makes up for another.
   */
  @ParameterizedTest
  @CsvSource({"5,16", "5,8", "5,4", "9,16", "9,8", "9,4", "dense,16", "dense,8", "dense,4"})
  void noPlaceDependsOnAnother(String format, int width) {
    Random random = new Random(width);
    try (Run run = new Run(new EncoderParameters(format(format), width, 5))) {
      for (int i = 0; i < 16; i++) {
        for (int value : new int[] {0, 1, 16, -1, -128}) {
          int[] now = new int[16];
          now[i] = value;
          run.window(now, new int[16], 0xffff, i);
          run.check();
        }
        run.window(new int[16], new int[16], 1 << i, i);
        run.check();
      }
      for (int i = 0; i < 100; i++) {
        int[] now = random.ints(16, 0, 16).map(x -> x < 8 ? x - 128 : x + 112).toArray();
        int[] before = random.ints(16, 0, 16).map(x -> x < 8 ? x - 128 : x + 112).toArray();
        run.window(now, before, 0xffff, i & 31);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5,16", "9,16", "dense,16", "dense,4"})
  void whatCameDuringResetIsForgotten(String format, int width) {
    EncoderParameters p = new EncoderParameters(format(format), width, 5);
    for (Bench bench : Bench.ofSeeds(() -> new DeltaEncoder(p), 1, 2, 3, 4, 5, 6, 7, 8)) {
      try (Run run = new Run(p, bench)) {
        run.check();
      }
    }
  }

  @Test
  void aWindowIsOutTwoCyclesAfterItsLastBeat() {
    try (Bench bench = Bench.of(() -> new DeltaEncoder(new EncoderParameters(NINE, 16, 5)))) {
      bench.set("beat_valid", 1);
      bench.set("beat_last", 1);
      bench.step();
      bench.set("beat_valid", 0);
      assertEquals(0, bench.get("valid"));
      bench.step();
      assertEquals(1, bench.get("valid"));
      bench.step();
      assertEquals(0, bench.get("valid"));
    }
  }
}
