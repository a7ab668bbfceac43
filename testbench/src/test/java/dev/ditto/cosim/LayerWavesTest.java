package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.rtl.top.DittoTop;
import dev.ditto.hdl.Hdl;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.mutate.Mutant;
import dev.ditto.hdl.mutate.Mutants;
import dev.ditto.hdl.sim.JavaDesign;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.QuantizedModel;
import dev.ditto.model.golden.SampleRequest;
import dev.ditto.model.io.ModelDirectory;
import dev.ditto.model.io.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerWavesTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final BuildOptions WAVES =
      BuildOptions.defaults()
          .withEffort(BuildOptions.Effort.BUILD)
          .withWaves(BuildOptions.Waves.VCD);
  private static final Denoising.Progress SILENT = (run, steps, share, secondsLeft) -> {};

  @TempDir Path folder;
  private Cosimulation cosimulation;

  @BeforeEach
  void model() throws IOException {
    Path files = Files.createDirectory(folder.resolve("model"));
    SmallModel.write(files);
    QuantizedModel model =
        QuantizedModel.calibrate(ModelDirectory.load(files), new QuantizedModel.Plan(2, 2, 1, 1));
    cosimulation =
        new Cosimulation(
            new Denoising(model, TINY, Denoising.Flow.TEMPORAL, false, true),
            SampleRequest.one(model.model(), List.of(1), 2, 4),
            BenchOptions.calm());
  }

  /** By time, what a one-bit signal of the top becomes. */
  private static Map<Long, Character> changes(Path file, String name) throws IOException {
    Map<Long, Character> changes = new LinkedHashMap<>();
    String code = null;
    long time = -1;
    for (String line : Files.readAllLines(file)) {
      String[] words = line.strip().split(" +");
      if (words[0].equals("$var") && words[4].equals(name) && code == null) {
        code = words[3];
      } else if (line.startsWith("#")) {
        time = Long.parseLong(line.substring(1).strip());
      } else if (code != null && line.length() > 1 && line.substring(1).equals(code)) {
        changes.put(time, line.charAt(0));
      }
    }
    return changes;
  }

  /** Beats that a bus channel moves at rising edges, by what the waves say. */
  private static long beats(Path file, LayerRun first, LayerRun last) throws IOException {
    Map<Long, Character> valid = changes(file, "m_axi_wvalid");
    Map<Long, Character> ready = changes(file, "m_axi_wready");
    long beats = 0;
    char validNow = '0';
    char readyNow = '0';
    for (long time = 2 * first.firstCycle(); time < 2 * last.lastCycle(); time++) {
      validNow = valid.getOrDefault(time, validNow);
      readyNow = ready.getOrDefault(time, readyNow);
      beats += time % 2 == 0 && validNow == '1' && readyNow == '1' ? 1 : 0;
    }
    return beats;
  }

  @ParameterizedTest
  @EnumSource(Simulator.class)
  void someLayersOfAStepAreShownFromTheirFirstCycleToTheirLast(Simulator simulator)
      throws IOException {
    Hardware hardware = Hardware.of(TINY, simulator, WAVES);
    List<LayerRun> plain = cosimulation.run(hardware, SILENT).layers();
    int layers = plain.size() / 2;
    LayerRun first = plain.get(layers + 2);
    LayerRun last = plain.get(layers + 3);
    assertEquals(1, first.step());
    Path file = folder.resolve("two.vcd");
    LayerWaves waves = new LayerWaves(new LayerWaves.Window(first.layer(), 1, 2), file);
    assertEquals(plain, cosimulation.run(hardware, SILENT, waves).layers());
    assertEquals(
        "waves of cycles %d to %d, where cycle n is at time 2n, in %s"
            .formatted(first.firstCycle(), last.lastCycle(), file),
        waves.toString());
    List<Long> edges = new ArrayList<>();
    changes(file, "aclk")
        .forEach((time, value) -> edges.addAll(value == '1' ? List.of(time) : List.of()));
    assertEquals(last.lastCycle() - first.firstCycle(), edges.size());
    assertEquals(2 * first.firstCycle() + 1, edges.get(0));
    assertEquals(2 * last.lastCycle() - 1, edges.get(edges.size() - 1));
    long written = (first.writtenBytes(TINY.parameters()) + last.writtenBytes(TINY.parameters()));
    assertEquals(written / TINY.parameters().beatBytes(), beats(file, first, last));
    assertTrue(Files.readString(file).contains("compute_engine"), "what is inside is shown");
  }

  @Test
  void aLayerThatTheRunNeverReachesIsSaid() {
    LayerWaves waves =
        new LayerWaves(new LayerWaves.Window("none", 1, 1), folder.resolve("none.vcd"));
    assertEquals("no waves: the run never came to none/1", waves.toString());
  }

  /** Adds where it should subtract: wrong from the second step on. */
  private static Hardware broken() {
    Design design = Hdl.elaborate(() -> new DittoTop(TINY));
    Mutant plus =
        Mutants.candidates(design.circuit("DeltaEncoder")).stream()
            .filter(m -> m.what().equals("operator") && m.before().contains(" - "))
            .findFirst()
            .orElseThrow();
    return JavaDesign.compile(plus.apply(design))::start;
  }

  @Test
  void theLayerThatWentWrongIsRunAgainForItsWaves() throws IOException {
    Hardware hardware = broken();
    MismatchException failure =
        assertThrows(MismatchException.class, () -> cosimulation.run(hardware, SILENT));
    Path file = folder.resolve("mismatch.vcd");
    assertEquals(1, failure.step());
    Mismatch wrong = failure.mismatches().get(0);
    assertEquals(
        "waves of cycles %d to %d, where cycle n is at time 2n, in %s"
            .formatted(wrong.firstCycle(), wrong.lastCycle(), file),
        cosimulation.repeat(hardware, failure, SILENT, file));
    long written = wrong.written().getAsLong();
    assertTrue(changes(file, "aclk").containsKey(2 * written), "the cycle of the wrong value");
  }

  @Test
  void aFailureThatDoesNotComeAgainIsSaid() {
    Hardware good = Hardware.of(TINY, Simulator.JAVA, WAVES);
    MismatchException failure = new MismatchException("none", 0, "once", List.of());
    assertEquals(
        "a second run, with waves, does not fail: the hardware uses what it never set; no waves:"
            + " the run never came to none/0",
        cosimulation.repeat(good, failure, SILENT, folder.resolve("none.vcd")));
  }
}
