package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.sim.axi.AxiStalls;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.SmallModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accelerators whose values are right, but that break a rule of the bus, or come to no end. */
class BrokenRuleTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final Pattern WAVES =
      Pattern.compile("waves of cycles (\\d+) to (\\d+), where cycle n is at time 2n, in .*");
  private static Hardware broken;
  @TempDir Path folder;

  /** Counts the beats of its first burst from one on. */
  @BeforeAll
  static void build() {
    Design design = Hdl.elaborate(() -> new DittoTop(TINY));
    Mutant early =
        Mutants.candidates(design.circuit("AxiWriter")).stream()
            .filter(m -> m.before().equals("sent reset to 0"))
            .findFirst()
            .orElseThrow();
    broken = JavaDesign.compile(early.apply(design))::start;
  }

  private static WholeRun run() {
    return WholeRunTest.whole(SmallNetworks.transformer(), 2, 1, FlowPolicy.OFF);
  }

  private static BenchException failure(Hardware hardware, WholeRun run, BenchOptions options) {
    try (Bench bench = new Bench(hardware.start(run.seed()), TINY, options)) {
      return assertThrows(BenchException.class, () -> run.run(bench, share -> {}));
    }
  }

  private void assertWavesAround(long cycle, String told) {
    Matcher waves = WAVES.matcher(told);
    assertTrue(waves.matches(), told);
    assertTrue(Long.parseLong(waves.group(1)) < cycle, told);
    assertTrue(cycle <= Long.parseLong(waves.group(2)), told);
  }

  @Test
  void aWholeRunNamesTheStepTheRuleAndTheCycle() {
    WholeRun run = run();
    BenchException failure = failure(broken, run, BenchOptions.calm());
    long cycle = failure.cycle().orElseThrow();
    assertTrue(
        failure
            .getMessage()
            .matches(
                "step 0, before anything was written: cycle "
                    + cycle
                    + ", m_axi_w: wlast is \\w+ at beat \\d+ of \\d+ beats at 0x[0-9a-f]+"),
        failure.getMessage());
    assertEquals(0, failure.step().orElseThrow());
    String told =
        new Replay(run, BenchOptions.calm())
            .waves(broken, failure, share -> {}, folder.resolve("rule.vcd"));
    assertWavesAround(cycle, told);
  }

  @Test
  void aHangIsToBeSoughtAtTheLastBeat() {
    BenchOptions options = new BenchOptions(AxiStalls.none(8), 0, 4000);
    WholeRun run = run();
    Hardware good = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
    try (Bench bench = new Bench(good.start(run.seed()), TINY, options)) {
      BenchException failure =
          assertThrows(
              BenchException.class,
              () -> run.run(bench, share -> bench.memory().pause(share > 0.25)));
      long last = failure.cycle().orElseThrow();
      assertTrue(failure.noticed() - last >= 2000, failure.getMessage());
      assertTrue(
          failure
              .getMessage()
              .matches(
                  "step 0, after a write to \\w+ of .+: cycle \\d+: an interrupt came; the last beat on"
                      + " the memory port was in cycle "
                      + last
                      + "; .*"),
          failure.getMessage());
    }
  }

  @Test
  void wavesEndBeforeAHangShows() {
    Hardware good = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
    WholeRun run = run();
    Replay replay = new Replay(run, BenchOptions.calm());
    BenchException late = BenchException.at(5_000, 9_000, "cycle 9000: hangs");
    Path file = folder.resolve("hang.vcd");
    assertEquals(
        "waves of cycles 3000 to 5200, where cycle n is at time 2n, in " + file,
        replay.waves(good, late, share -> {}, file));
    BenchException atOnce = BenchException.at(5_000, 5_000, "cycle 5000: an interrupt came");
    String told = replay.waves(good, atOnce, share -> {}, file);
    assertTrue(told.startsWith("a second run, with waves, ends otherwise: the waves end"), told);
    assertEquals(
        "no waves: it is not known in which cycle this began",
        replay.waves(good, new BenchException("counters"), share -> {}, file));
  }

  @Test
  void aRunLayerByLayerNamesTheLayerAndShowsIt() throws IOException {
    SmallModel.write(folder);
    QuantizedModel model =
        QuantizedModel.calibrate(ModelDirectory.load(folder), new QuantizedModel.Plan(2, 2, 1, 1));
    Cosimulation cosimulation =
        new Cosimulation(
            new Denoising(model, TINY, Denoising.Flow.TEMPORAL, false, true),
            SampleRequest.one(model.model(), List.of(1), 2, 4),
            BenchOptions.calm());
    Denoising.Progress silent = (run, steps, share, secondsLeft) -> {};
    BenchException failure =
        assertThrows(BenchException.class, () -> cosimulation.run(broken, silent));
    assertTrue(
        failure
            .getMessage()
            .matches(
                "layer conv_in, step 0: cycle \\d+, m_axi_w: wlast is \\w+ at beat \\d+ of \\d+ beats"
                    + " at 0x[0-9a-f]+"),
        failure.getMessage());
    assertEquals(0, failure.step().orElseThrow());
    assertTrue(failure.layer().isPresent());
    assertWavesAround(
        failure.cycle().orElseThrow(),
        cosimulation.repeat(broken, failure, silent, folder.resolve("rule.vcd")));
  }
}
