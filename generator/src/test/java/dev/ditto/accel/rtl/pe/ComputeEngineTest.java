package dev.ditto.accel.rtl.pe;

import dev.ditto.accel.MemoryStyle;
import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.rtl.encode.WindowFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputeEngineTest {

  /**
   * @param format "5", "9" or "dense"; then "paired" for such products, and "+1" for stages
   */
  static ArrayParameters parameters(
      String format, int rows, int columns, int lanes, int ports, int fifo) {
    String[] words = format.split(" ");
    WindowFormat windows =
        switch (words[0]) {
          case "5" -> new WindowFormat(2, 5, false);
          case "9" -> new WindowFormat(1, 9, false);
          default -> new WindowFormat(1, 9, true);
        };
    MultiplierStyle multiplier =
        format.contains(" paired") ? MultiplierStyle.PAIRED : MultiplierStyle.PLAIN;
    int plus = format.indexOf('+');
    int stages = plus < 0 ? 0 : Integer.parseInt(format.substring(plus + 1));
    PeParameters pe =
        new PeParameters(
            columns, lanes, windows, 6, 3, fifo, 64, MemoryStyle.BLOCK, multiplier, stages);
    return new ArrayParameters(
        pe, windows.dense() ? PeStyle.DENSE : PeStyle.WINDOW, rows, ports, 64);
  }

  @ParameterizedTest
  @CsvSource({
    "9, 3, 4, 1, 2, 2",
    "5, 2, 4, 1, 1, 3",
    "5, 4, 3, 2, 3, 2",
    "9, 2, 4, 4, 2, 2",
    "5, 1, 4, 4, 1, 4",
    "9 paired, 3, 4, 1, 2, 2",
    "5 paired, 2, 6, 2, 1, 3",
    "dense paired, 2, 4, 4, 2, 2",
    "dense, 3, 4, 1, 1, 2",
    "dense, 2, 4, 4, 2, 2",
    "dense, 2, 5, 2, 1, 2",
    "9 +1, 2, 4, 2, 1, 2",
    "5 +1, 2, 4, 1, 2, 3",
    "5 paired +1, 3, 4, 4, 2, 2",
    "9 +2, 5, 4, 1, 2, 2",
    "9 paired +2, 3, 4, 1, 2, 4",
    "5 +2, 1, 4, 4, 1, 2",
    "5 paired +2, 4, 6, 2, 2, 3",
    "dense +2, 3, 4, 1, 1, 2",
    "dense paired +2, 2, 4, 4, 2, 2",
    "9 +3, 3, 4, 1, 2, 2",
    "9 +3, 2, 4, 4, 1, 2",
    "5 +3, 2, 4, 2, 2, 3",
    "5 paired +3, 2, 4, 1, 1, 2",
    "dense +3, 2, 5, 2, 1, 2"
  })
  void randomCommandsUnderStalls(
      String format, int rows, int columns, int lanes, int ports, int fifo) {
    ArrayParameters p = parameters(format, rows, columns, lanes, ports, fifo);
    Random random = new Random(format.hashCode() + 31L * lanes + rows);
    for (double share : new double[] {1, 0.7, 0.2}) {
      try (ComputeMachine machine = new ComputeMachine(p, random.nextDouble(), random)) {
        for (int group = 0; group < 6; group++) {
          // The first command of a group may overwrite; others add to the same rows at once.
          int count = 1 + random.nextInt(10);
          int y = 10 * group;
          for (int k = 0; k < 1 + random.nextInt(4); k++) {
            boolean clear = k == 0 && random.nextBoolean();
            machine.add(ComputeJob.random(p, random, clear, y, count));
          }
        }
        machine.run(share, share);
      }
    }
  }
}
