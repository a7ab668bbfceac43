package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.config.Configuration;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole layers, command by command, against their definition. */
class LayerTest {
  private static final SmallConvolution.Places PLACES =
      new SmallConvolution.Places(
          TopBench.DATA,
          TopBench.DATA + 0x1_0000,
          TopBench.DATA + 0x4_0000,
          TopBench.DATA + 0x5_0000,
          TopBench.DATA + 0x8_0000);

  @ParameterizedTest
  @CsvSource({
    "window, 9, 1, 6, 20, 3, 1, 1, 0",
    "window, 9, 2, 7, 16, 3, 2, 1, 30",
    "window, 9, 3, 5, 40, 1, 1, 0, 60",
    "window, 5, 4, 6, 20, 3, 1, 1, 30",
    "dense, 9, 5, 6, 20, 3, 1, 1, 30",
  })
  void aFullStepAndThenTemporalStepsAreExact(
      String style,
      int digitBits,
      long seed,
      int size,
      int channels,
      int kernel,
      int stride,
      int padding,
      int stalls) {
    Configuration tiny =
        Configuration.preset("tiny", List.of("peStyle=" + style, "digitBits=" + digitBits));
    Random random = new Random(seed);
    SmallConvolution layer =
        new SmallConvolution(tiny.parameters(), size, channels, kernel, stride, padding, random);
    boolean differences = style.equals("window");
    try (TopBench bench = new TopBench(tiny, AxiStalls.even(seed, stalls))) {
      var memory = bench.memory.contents();
      memory.write(PLACES.weights(), layer.weightImage());
      memory.write(PLACES.params(), layer.paramImage());
      bench.start();
      int[][] codes = null;
      for (int step = 0; step < 3; step++) {
        codes = layer.codes(codes, random);
        memory.write(PLACES.codes(), layer.codeImage(codes));
        bench.run(layer.program(PLACES, differences && step > 0));
        int[][] sums = layer.sums(codes);
        int[][] results = layer.results(sums);
        for (int row = 0; row < layer.rows(); row++) {
          int columns = tiny.parameters().columns();
          int[] gotSums = new int[columns];
          int[] gotResults = new int[columns];
          for (int n = 0; n < columns; n++) {
            int place = row * columns + n;
            gotSums[n] = (int) memory.readNumber(PLACES.sums() + 4L * place, 4);
            gotResults[n] = (short) memory.readNumber(PLACES.results() + 2L * place, 2);
          }
          assertArrayEquals(sums[row], gotSums, "sums of row " + row + ", step " + step);
          assertArrayEquals(results[row], gotResults, "results of row " + row + ", step " + step);
        }
      }
    }
  }
}
