package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.arithmetic.Requantization;
import dev.ditto.hdl.sim.axi.AxiResponse;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearKind;
import dev.ditto.model.golden.LinearMode;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.tensor.Padding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the comparison would notice: what is wrong on purpose must be found and named. */
class SelfTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final BuildOptions QUICK =
      BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD);
  private static final GoldenLinearBackend GOLDEN = new GoldenLinearBackend();
  private static Hardware hardware;

  @BeforeAll
  static void build() {
    hardware = Hardware.of(TINY, Simulator.VERILATOR, QUICK);
  }

  @Test
  void aGoodMachineIsFoundGood() {
    List<LayerRun> runs = new ArrayList<>();
    try (Bench bench = bench(hardware)) {
      backend(bench, GOLDEN, runs).run(task());
    }
    assertEquals(2 * 36 * 12, runs.get(0).comparedValues());
  }

  @Test
  void oneWrongSumOfTheGoldenModelIsFoundAndNamed() {
    LinearBackend wrong =
        task -> {
          LinearResult result = GOLDEN.run(task);
          result.sums()[20 * 12 + 9] ^= 1;
          return result;
        };
    try (Bench bench = bench(hardware)) {
      RtlLinearBackend backend = backend(bench, wrong, new ArrayList<>());
      MismatchException found = assertThrows(MismatchException.class, () -> backend.run(task()));
      Mismatch mismatch = found.mismatches().get(0);
      assertEquals("sum", mismatch.what());
      assertEquals(20, mismatch.row());
      assertEquals(3, mismatch.line());
      assertEquals(2, mismatch.column());
      assertEquals(9, mismatch.channel());
      assertEquals(1, mismatch.count());
      assertEquals(1, mismatch.tile().columnTile());
      assertEquals(1, mismatch.hardware() ^ mismatch.golden());
      assertTrue(
          found
              .getMessage()
              .startsWith("layer conv, step 0: sum of row 20 (line 3, column 2), channel 9 is "),
          found.getMessage());
      long written = mismatch.written().getAsLong();
      assertTrue(mismatch.firstCycle() < written && written < mismatch.lastCycle());
      assertTrue(
          found.getMessage().contains("; it left the accelerator in cycle " + written + ";"),
          found.getMessage());
    }
  }

  @Test
  void oneWrongOutputOfTheGoldenModelIsFound() {
    LinearBackend wrong =
        task -> {
          LinearResult result = GOLDEN.run(task);
          result.out()[0] ^= 1;
          return result;
        };
    try (Bench bench = bench(hardware)) {
      RtlLinearBackend backend = backend(bench, wrong, new ArrayList<>());
      MismatchException found = assertThrows(MismatchException.class, () -> backend.run(task()));
      assertEquals("output", found.mismatches().get(0).what());
    }
  }

  @Test
  void oneWrongBitInForeignVerilogIsFound(@TempDir Path directory) throws IOException {
    ForeignVerilog.write(
        directory,
        TINY,
        "DeltaEncoder.v",
        Map.of(
            "wire [7:0] code_3 = beat_before[31:24];",
            "wire [7:0] code_3 = beat_before[31:24] ^ 8'd4;"));
    try (Bench bench = bench(Hardware.of(directory, "DittoTop", QUICK))) {
      RtlLinearBackend backend = backend(bench, GOLDEN, new ArrayList<>());
      MismatchException found = assertThrows(MismatchException.class, () -> backend.run(task()));
      assertEquals("sum", found.mismatches().get(0).what());
      assertTrue(found.mismatches().get(0).written().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void aBitThatIsWrongForOneBeatNamesItsCycle(int stalls) {
    DisturbedBeat simulation = new DisturbedBeat(hardware.start(1), "m_axi_wdata", 5, 1);
    Mismatch mismatch = mismatch(simulation, stalls);
    assertEquals(1, mismatch.count());
    assertEquals(1, mismatch.hardware() ^ mismatch.golden());
    assertEquals(simulation.taken(), mismatch.written().getAsLong());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void aValueThatIsNotWrittenIsSaidToBeMissing(int stalls) {
    DisturbedBeat simulation = new DisturbedBeat(hardware.start(1), "m_axi_wstrb", 5, 0x0f);
    Mismatch mismatch = mismatch(simulation, stalls);
    assertTrue(simulation.taken() > 0);
    assertEquals(1, mismatch.count());
    assertEquals(0, mismatch.hardware());
    assertEquals(OptionalLong.empty(), mismatch.written());
    assertTrue(mismatch.toString().contains("; it was never written;"), mismatch.toString());
  }

  private static Mismatch mismatch(DisturbedBeat simulation, int stalls) {
    BenchOptions options = BenchOptions.stalling(stalls, 3);
    try (Bench bench = new Bench(simulation, TINY, options)) {
      RtlLinearBackend backend = backend(bench, GOLDEN, new ArrayList<>());
      return assertThrows(MismatchException.class, () -> backend.run(task())).mismatches().get(0);
    }
  }

  @Test
  void aMemoryErrorIsReportedByTheHardware() {
    try (Bench bench = bench(hardware)) {
      bench.memory().fail(Bench.FIRST_ADDRESS, 1 << 16, AxiResponse.SLVERR);
      RtlLinearBackend backend = backend(bench, GOLDEN, new ArrayList<>());
      String message = assertThrows(BenchException.class, () -> backend.run(task())).getMessage();
      assertTrue(message.contains("axi_rd: memory answered a read with an error"), message);
    }
  }

  @Test
  void anotherConfigurationIsRefused() {
    Configuration other = Configuration.preset("tiny", List.of("kTile=32"));
    String message =
        assertThrows(
                BenchException.class,
                () -> new Bench(hardware.start(0), other, BenchOptions.calm()).close())
            .getMessage();
    assertTrue(message.startsWith("register CFG_HASH_LO is 0x"), message);
  }

  private static Bench bench(Hardware machine) {
    return new Bench(machine.start(1), TINY, BenchOptions.calm());
  }

  private static RtlLinearBackend backend(Bench bench, LinearBackend golden, List<LayerRun> runs) {
    return new RtlLinearBackend(
        TINY.parameters(), bench, RtlLinearBackend.Use.SPILLING, golden, runs::add);
  }

  private static LinearTask task() {
    Random random = new Random(5);
    LinearGeometry geometry = LinearGeometry.convolution(6, 6, 20, 3, 3, 1, 1, Padding.same(1), 12);
    byte[] codes = new byte[geometry.inputElements()];
    byte[] weights = new byte[geometry.weightElements()];
    random.nextBytes(codes);
    random.nextBytes(weights);
    int[] multiplier = new int[12];
    int[] shift = new int[12];
    Arrays.fill(multiplier, 40_000);
    Arrays.fill(shift, 20);
    return new LinearTask(
        "conv",
        LinearKind.CONVOLUTION,
        0,
        LinearMode.FULL,
        geometry,
        CodeType.SIGNED,
        codes,
        null,
        null,
        weights,
        null,
        new Requantization(new int[12], multiplier, shift));
  }
}
