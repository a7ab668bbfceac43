package dev.ditto.accel.rtl.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.Bench;
import dev.ditto.accel.rtl.pe.ArrayParameters;
import dev.ditto.accel.rtl.pe.ComputeJob;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.tools.LintAssertions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bit of the signature is that of a model which does each frame at once. */
class TestChipTest {
  /** The depths that make all memories small, so that frames meet in the same words. */
  private static final String SMALL =
      "columns=4 kTile=32 xReuseDepth=16 yDepth=16 windowDepth=64 xDepth=64 ";

  private Parameters p;
  private Random random;
  private ChipBench chip;
  private ChipModel model;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rows=1",
        "rows=3 fetchPorts=2 encoderWidth=4",
        "rows=2 digitBits=5 lanes=2 arrayStages=2",
        "rows=2 columns=8 encoderWidth=16 arrayStages=3"
      })
  void theSignatureIsThatOfTheModel(String overrides) throws Exception {
    run(SMALL + overrides, 150);
  }

  @Test
  void alsoOfTheChipThatFitsAnHx8k() throws Exception {
    run("rows=1 columns=4 encoderWidth=4 windowDepth=256 yDepth=256", 40);
  }

  @Test
  void itsVerilogIsClean() {
    LintAssertions.assertClean(Hdl.elaborate(() -> new TestChip(parameters(SMALL + "rows=2"))));
  }

  private static Parameters parameters(String overrides) {
    return Configuration.preset("tiny", List.of(overrides.split(" "))).parameters();
  }

  private void run(String overrides, int frames) throws Exception {
    p = parameters(overrides);
    random = new Random(overrides.hashCode());
    model = new ChipModel(p);
    try (ChipBench bench = new ChipBench(p)) {
      chip = bench;
      fill();
      for (int i = 0; i < frames; i++) {
        switch (random.nextInt(8)) {
          case 0 -> encode(randomEncode());
          case 1 -> loadCodes(random.nextInt(p.xReuseDepth()));
          case 2 -> loadWeights(random.nextInt(p.weightBuffers() * p.kTile()));
          case 3 -> sumUp();
          case 4 -> readCodes(random.nextInt(p.xReuseDepth()));
          case 5 -> readSums(random.nextInt(p.yDepth()));
          default -> compute();
        }
      }
      for (int i = 0; i < p.xReuseDepth(); i++) {
        readCodes(i);
      }
      for (int i = 0; i < p.yDepth(); i++) {
        readSums(i);
      }
      // Until the whole signature has been seen.
      for (int i = 0; i < Math.max(128, 32 * p.columns()); i++) {
        assertEquals(model.readCounts(), chip.send(Frame.READ_COUNTS, true, 0), "counts " + i);
      }
    }
  }

  private void fill() throws Exception {
    for (int i = 0; i < p.weightBuffers() * p.kTile(); i++) {
      loadWeights(i);
    }
    for (int i = 0; i < p.xReuseDepth(); i++) {
      loadCodes(i);
    }
    for (int i = 0; i < p.yDepth(); i++) {
      int[] row = random.ints(p.columns()).toArray();
      model.loadSums(i, row);
      chip.send(Frame.LOAD_SUMS, true, i, Bench.pack(row, 32));
    }
    int all = p.windowDepth();
    encode(
        new ChipModel.EncodeJob(
            false, false, true, false, false, 0, 0, 0, Math.min(all, p.xDepth()), 1, 16, 0));
  }

  private void loadWeights(int address) {
    int[] row = random.ints(p.columns(), -128, 128).toArray();
    model.loadWeights(address, row);
    chip.send(Frame.LOAD_WEIGHTS, true, address, Bench.pack(row, 8));
  }

  private void loadCodes(int address) {
    int[] window = codes();
    model.loadCodes(address, window);
    chip.send(Frame.LOAD_CODES, false, address, Bench.pack(window, 8));
  }

  /** Half of them zero, so that many differences are. */
  private int[] codes() {
    return random.ints(16, -128, 128).map(code -> random.nextBoolean() ? 0 : code).toArray();
  }

  private void encode(ChipModel.EncodeJob job) throws Exception {
    int[] base = codes();
    model.encode(job, base);
    List<Object> fields = new ArrayList<>(Arrays.asList(ChipBench.fields(job)));
    fields.add(Bench.pack(base, 8));
    chip.send(Frame.ENCODE, true, fields.toArray());
  }

  private ChipModel.EncodeJob randomEncode() {
    int perPixel = 1 + random.nextInt(3);
    int count = perPixel * (1 + random.nextInt(4));
    int line = random.nextInt(4);
    return new ChipModel.EncodeJob(
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(3) == 0,
        random.nextBoolean(),
        random.nextInt(p.xDepth() - count + 1),
        random.nextInt(p.xReuseDepth() - count + 1),
        random.nextInt(p.windowDepth()),
        count,
        perPixel,
        1 + random.nextInt(16),
        line);
  }

  /** One that overwrites waits for those before; others may be under way together. */
  private void compute() throws Exception {
    int rows = 1 + random.nextInt(6);
    int y = random.nextInt(p.yDepth() - rows + 1);
    boolean clear = random.nextInt(4) == 0;
    ComputeJob job = ComputeJob.random(ArrayParameters.of(p), random, clear, y, rows);
    model.compute(job);
    chip.send(Frame.COMPUTE, clear, ChipBench.fields(job));
  }

  private void sumUp() {
    int rows = 1 + random.nextInt(5);
    int first = random.nextInt(p.yDepth() - rows + 1);
    int to = random.nextInt(first + 1);
    model.sumUp(first, first + rows - 1, to);
    for (int i = 0; i < rows; i++) {
      chip.send(Frame.SUM_UP, true, first + i, to + i, i == 0, i % 2 == 1);
    }
  }

  private void readSums(int address) {
    Frame kind = random.nextBoolean() ? Frame.READ_SUMS : Frame.READ_SUMS_AS_VECTOR;
    assertEquals(model.readSums(address), chip.send(kind, true, address), "sums " + address);
  }

  private void readCodes(int address) {
    int seen = chip.send(Frame.READ_CODES, false, address);
    assertEquals(model.readCodes(address), seen, "codes " + address);
  }
}
