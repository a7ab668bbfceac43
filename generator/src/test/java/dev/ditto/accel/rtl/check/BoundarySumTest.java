package dev.ditto.accel.rtl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.rtl.Bench;
import dev.ditto.arithmetic.PlacedSum;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words come with any pauses; two cycles later the sum is that of the arithmetic. */
class BoundarySumTest {
  @ParameterizedTest
  @CsvSource({"9, 16", "16, 32", "4, 64", "20, 40"})
  void isThePlacedSum(int placeBits, int bits) {
    Random random = new Random(bits);
    PlacedSum expected = new PlacedSum();
    try (Bench bench = Bench.of(() -> new BoundarySum(new BoundarySum.Params(placeBits, bits)))) {
      for (int i = 0; i < 500; i++) {
        int place = random.nextInt(1 << placeBits);
        long data = random.nextLong() & -1L >>> 64 - bits;
        boolean passes = random.nextInt(3) > 0;
        bench.set("word_enable", passes ? 1 : 0);
        bench.set("word_address", place);
        bench.set("word_data", data);
        if (passes) {
          expected.add(place, (int) data, (int) (data >>> 32));
        }
        bench.step();
      }
      bench.set("word_enable", 0);
      bench.step();
      bench.settle();
      assertEquals(Integer.toUnsignedLong(expected.value()), bench.get("sum"));
      bench.set("clear", 1);
      bench.step();
      bench.settle();
      assertEquals(0, bench.get("sum"));
    }
  }
}
