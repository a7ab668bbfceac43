package dev.ditto.hdl.sim.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BitCountsTest {
  @Test
  void countsEveryBitBeyondTheDigitsThatAreKeptFromTheStart() {
    Random random = new Random(1);
    BitCounts counts = new BitCounts(3);
    long[][] expected = new long[3][64];
    for (int i = 0; i < 3000; i++) {
      int word = random.nextInt(3);
      // Bit 0 is counted every time: more often than 2 to the power of 8.
      long ones = random.nextLong() & random.nextLong() | 1;
      counts.add(word, ones);
      for (int bit = 0; bit < 64; bit++) {
        expected[word][bit] += ones >>> bit & 1;
      }
    }
    for (int word = 0; word < 3; word++) {
      for (int bit = 0; bit < 64; bit++) {
        assertEquals(expected[word][bit], counts.count(word, bit), word + " " + bit);
      }
    }
  }
}
