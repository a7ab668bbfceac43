package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.network.Network;
import dev.ditto.model.sampler.Sampler;
import dev.ditto.model.sampler.SamplerConfig;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.tensor.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole runs on the RTL of the smallest accelerator, bell to interrupt. */
class WholeRunTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static Hardware hardware;

  @BeforeAll
  static void build() {
    hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
  }

  @Test
  void aGuidedTransformerWithTheFlowUnitInCharge() {
    WholeRun.Result result = run(SmallNetworks.transformer(), 4, 2, FlowPolicy.ADAPTIVE, 40);
    assertEquals(4, result.stepCycles().size());
    // All that goes to memory; the sums of some layers stay on the chip.
    assertEquals(89_088, result.compared());
    assertEquals(List.of(), result.counters().problems(TINY.parameters()));
    Pattern onlyInFull =
        Pattern.compile(
            CompiledRun.NO_LAYER
                + "|.*\\.attn1\\.(scores|values)"
                + "|.*\\.norm1\\.(linear|emb\\.timestep_embedder\\.linear_[12])|proj_out_1");
    for (WholeRun.LayerFlow layer : result.layers()) {
      boolean onDifferences = layer.cycles().get(FlowMode.TEMPORAL) > 0;
      assertEquals(!onlyInFull.matcher(layer.layer()).matches(), onDifferences, layer.toString());
    }
  }

  @Test
  void aUNetOnDifferences() {
    run(SmallNetworks.unet(), 2, 1, FlowPolicy.TEMPORAL, 0);
  }

  @Test
  void aTransformerWhoseModesAreTriedOut() {
    run(SmallNetworks.transformer(), 3, 1, FlowPolicy.ADAPTIVE, 0);
  }

  /** The convolution after the upsampling. */
  @Test
  void aLayerIsComputedFromThePixelBefore() {
    WholeRun.Result result = run(SmallNetworks.unet(), 4, 1, FlowPolicy.PLUS, 20);
    List<String> tried =
        result.layers().stream()
            .filter(layer -> layer.cycles().get(FlowMode.SPATIAL) > 0)
            .map(WholeRun.LayerFlow::layer)
            .toList();
    assertEquals(List.of("up_blocks.0.upsamplers.0.conv"), tried);
  }

  @Test
  void aNetworkThatPools() {
    run(SmallNetworks.pooled(), 2, 1, FlowPolicy.TEMPORAL, 0);
  }

  @Test
  void captionsThatNeverChangeAreReadFromDifferencesToo() {
    WholeRun.Result result = run(SmallNetworks.captioned(), 3, 1, FlowPolicy.TEMPORAL, 0);
    List<FlowMode> modes =
        result.layers().stream()
            .filter(layer -> layer.layer().matches(".*attn2\\.(scores|values)"))
            .map(WholeRun.LayerFlow::mode)
            .distinct()
            .toList();
    assertEquals(List.of(FlowMode.TEMPORAL), modes);
  }

  @Test
  void theFirstWrongValueIsNamed() {
    WholeRun run = whole(SmallNetworks.transformer(), 2, 1, FlowPolicy.OFF);
    try (Bench bench = new Bench(hardware.start(1), TINY, BenchOptions.calm())) {
      var e =
          assertThrows(
              DivergenceException.class,
              () -> run.run(bench, share -> {}, WholeRunTest::turnTheFirstPixel));
      assertEquals(0, e.divergence().step());
      assertEquals("sample", e.divergence().region().value());
      assertEquals(0, e.divergence().row());
      assertEquals(0, e.divergence().channel());
      assertTrue(
          e.getMessage().matches("step 0, codes of sample: row 0, channel 0 is .* in cycle .*"),
          e.getMessage());
    }
  }

  /** So that the accelerator starts from another sample than the golden model. */
  static void turnTheFirstPixel(Bench bench, CompiledRun run) {
    Region sample =
        run.regions().stream().filter(r -> r.value().equals("sample")).findFirst().orElseThrow();
    bench.write(
        sample.address(), new byte[] {0, (byte) (bench.read(sample.address() + 1, 1)[0] ^ 0x7f)});
  }

  private static WholeRun.Result run(
      Network network, int steps, double guidance, FlowPolicy policy, int stalls) {
    BenchOptions options = BenchOptions.stalling(stalls, 5);
    WholeRun run = whole(network, steps, guidance, policy);
    WholeRun.Result result;
    try (Bench bench = new Bench(hardware.start(3), TINY, options)) {
      result = run.run(bench, share -> {});
    }
    if (stalls == 0) {
      assertTakesWhatIsPredicted(TINY, PredictedCycles.of(run.predict(), result));
    }
    return result;
  }

  /**
   * What the model does not know are conflicts at PARAM, when the encoder has its turns, and that
   * the flow unit may still clear its table after reset when the run begins.
   */
  static void assertTakesWhatIsPredicted(Configuration configuration, PredictedCycles cycles) {
    double clearing = configuration.parameters().flowLayers();
    double tolerance = clearing + 0.001 * cycles.measured();
    assertEquals(cycles.measured(), cycles.predicted(), tolerance, cycles.table());
    assertEquals(0, cycles.worst(400).orElseThrow().error(), 0.01, cycles.table());
  }

  /** Two steps of a small U-Net on {@code tiny} with other settings. */
  static void assertRunTakesWhatIsPredicted(List<String> settings) {
    Configuration configuration = Configuration.preset("tiny", settings);
    WholeRun run = whole(configuration, SmallNetworks.unet(), 2, 1, FlowPolicy.TEMPORAL);
    Hardware hardware = Hardware.of(configuration, Simulator.JAVA, BuildOptions.defaults());
    try (Bench bench = new Bench(hardware.start(3), configuration, BenchOptions.stalling(0, 5))) {
      WholeRun.Result result = run.run(bench, share -> {});
      assertEquals(List.of(), result.counters().problems(configuration.parameters()));
      assertTakesWhatIsPredicted(configuration, PredictedCycles.of(run.predict(), result));
    }
  }

  static WholeRun whole(Network network, int steps, double guidance, FlowPolicy policy) {
    return whole(TINY, network, steps, guidance, policy);
  }

  static WholeRun whole(
      Configuration configuration, Network network, int steps, double guidance, FlowPolicy policy) {
    int[] condition = new int[network.conditionLength()];
    Arrays.setAll(condition, i -> i + 1);
    return new WholeRun(
        SmallNetworks.quantized(network, new Random(1)),
        configuration,
        Sampler.of(SamplerConfig.DEFAULT, steps),
        condition,
        guidance,
        policy,
        7);
  }
}
