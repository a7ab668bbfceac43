package dev.ditto.accel.rtl.top;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.ditto.accel.PeStyle;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.Simulators;
import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "tiny, 1, 6, 20, 3, 1, 1, 0",
    "tiny, 2, 7, 16, 3, 2, 1, 30",
    "tiny, 3, 5, 40, 1, 1, 0, 60",
    "tiny digitBits=5, 4, 6, 20, 3, 1, 1, 30",
    "tiny digitBits=5 lanes=4 rows=3 encoderWidth=4 fetchPorts=2, 5, 7, 33, 3, 2, 2, 10",
    "tiny lanes=2 columns=12 rows=1 encoderWidth=16, 6, 6, 20, 2, 2, 0, 30",
    "tiny axiDataBits=128 columns=16 vectorLanes=2 axiMaxBurst=1, 7, 5, 17, 3, 1, 1, 30",
    "tiny peStyle=dense, 8, 6, 20, 3, 1, 1, 30",
    "small, 9, 8, 64, 3, 1, 1, 20",
    "small digitBits=5 lanes=4, 10, 9, 48, 3, 2, 1, 20",
    "small peStyle=dense lanes=2, 11, 5, 30, 3, 1, 1, 0",
    "tiny busClock=separate, 12, 6, 20, 3, 1, 1, 0",
    "tiny busClock=separate busClockPeriod=3701, 13, 6, 20, 3, 1, 1, 30",
    "tiny busClock=separate busClockPeriod=41003 axiOutstanding=1, 14, 5, 20, 3, 1, 1, 30",
  })
  void aFullStepAndThenTemporalStepsAreExact(
      String what,
      long seed,
      int size,
      int channels,
      int kernel,
      int stride,
      int padding,
      int stalls) {
    Configuration configuration = configuration(what);
    Random random = new Random(seed);
    SmallConvolution layer =
        new SmallConvolution(
            configuration.parameters(), size, channels, kernel, stride, padding, random);
    try (TopBench bench = new TopBench(configuration, AxiStalls.even(seed, stalls))) {
      check(bench, layer, random);
    }
  }

  /**
   * Every output of the whole accelerator is the same in both simulators, in every cycle. Of {@code
   * large} there are all rows and a quarter of their columns, of {@code asic} all columns and lanes
   * of two rows: Verilator makes 84 MB of C++ of all 32.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tiny",
        "small",
        "medium",
        "large columns=16",
        "asic rows=2 fetchPorts=2",
        "tiny busClock=separate busClockPeriod=7013"
      })
  void bothSimulatorsAgreeOnALayerOfEveryPreset(String what) {
    Configuration configuration = configuration(what);
    Random random = new Random(1);
    SmallConvolution layer =
        new SmallConvolution(configuration.parameters(), 6, 20, 3, 1, 1, random);
    AxiStalls stalls = AxiStalls.even(1, 20);
    try (TopBench bench = new TopBench(configuration, stalls, Simulators.LOCKSTEP)) {
      check(bench, layer, random);
    }
  }

  /** A preset's name, and changes of its parameters. */
  private static Configuration configuration(String what) {
    List<String> words = List.of(what.split(" "));
    return Configuration.preset(words.get(0), words.subList(1, words.size()));
  }

  private static void check(TopBench bench, SmallConvolution layer, Random random) {
    boolean differences = bench.p.peStyle() == PeStyle.WINDOW;
    int columns = bench.p.columns();
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
