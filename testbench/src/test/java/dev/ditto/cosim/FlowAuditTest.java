package dev.ditto.cosim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.flow.FlowEntry;
import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.hdl.verilator.BuildOptions;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.SmallRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a flow unit that does not keep to its policy would be noticed. */
class FlowAuditTest {
  private static final Configuration TINY = Configuration.preset("tiny");
  private static final int STEPS = 12;
  private static final CompiledRun RUN = SmallRuns.of(SmallNetworks.unet(), STEPS);

  /** A layer that may be computed in full or from differences, in every step. */
  private static final int LAYER = RUN.layers().indexOf("conv_in");

  private static final int MODES = 0b011;

  private static WholeRun.LayerFlow shown(FlowEntry entry) {
    Map<FlowMode, Long> cycles = new EnumMap<>(FlowMode.class);
    for (FlowMode mode : FlowMode.values()) {
      cycles.put(mode, entry.cycles(mode));
    }
    return new WholeRun.LayerFlow("", entry.mode(), cycles);
  }

  /** Tells an audit of one policy what a table does by another; gives the problems. */
  private static List<String> problems(FlowSettings says, FlowSettings does, long seed) {
    Random random = new Random(seed);
    FlowAudit audit = new FlowAudit(says, RUN);
    FlowEntry entry = FlowEntry.NEW;
    for (int step = 1; step < STEPS; step++) {
      // Now and then nothing, and now and then the same as before.
      long measured = random.nextInt(4) == 0 ? 0 : 100 + random.nextInt(8);
      entry = entry.next(does, MODES, measured);
      audit.told(step, LAYER, shown(entry));
    }
    return audit.problems();
  }

  @Property(tries = 200)
  void whoKeepsToItsPolicyIsRight(@ForAll FlowPolicy policy, @ForAll long seed) {
    FlowSettings settings = new FlowSettings(policy, 5, 2, 0);
    assertEquals(List.of(), problems(settings, settings, seed));
  }

  @Property(tries = 100)
  void whoNeverTriesDifferencesIsWrong(@ForAll FlowPolicy policy, @ForAll long seed) {
    Assume.that(policy.measures());
    List<String> problems =
        problems(
            new FlowSettings(policy, 5, 2, 0), new FlowSettings(FlowPolicy.OFF, 5, 2, 0), seed);
    assertEquals(1, problems.size());
    assertTrue(
        problems
            .get(0)
            .matches(
                "in step \\d+ the flow unit has layer conv_in in mode FULL"
                    + " with the cycles .*; by policy "
                    + policy
                    + " it is TEMPORAL"),
        problems.get(0));
  }

  @Test
  void cyclesThatNobodyHasMeasuredAreWrong() {
    FlowSettings settings = new FlowSettings(FlowPolicy.PAPER, 0, 0, 0);
    FlowAudit audit = new FlowAudit(settings, RUN);
    FlowEntry first = FlowEntry.NEW.next(settings, MODES, 100);
    audit.told(1, LAYER, shown(first));
    audit.told(2, LAYER, shown(first.next(settings, MODES, 90)));
    assertEquals(List.of(), audit.problems());
    // TEMPORAL took fewer cycles, and so the cycles of FULL stay what they are.
    audit.told(
        3,
        LAYER,
        new WholeRun.LayerFlow(
            "", FlowMode.TEMPORAL, Map.of(FlowMode.FULL, 101L, FlowMode.TEMPORAL, 90L)));
    assertEquals(1, audit.problems().size());
  }

  @Test
  void askingTakesNoCycles() {
    Hardware hardware = Hardware.of(TINY, Simulator.JAVA, BuildOptions.defaults());
    WholeRun run = WholeRunTest.whole(SmallNetworks.unet(), 4, 1, FlowPolicy.ADAPTIVE);
    try (Bench asking = new Bench(hardware.start(3), TINY, BenchOptions.calm());
        Bench silent = new Bench(hardware.start(3), TINY, BenchOptions.calm())) {
      WholeRun.Result asked = run.run(asking, share -> {});
      WholeRun.Result unseen = run.runUnseen(silent, share -> {});
      assertEquals(unseen.stepCycles(), asked.stepCycles());
      // Each layer in each step but the first, and what is known at the end anyway.
      int layers = asked.layers().size() - 1;
      assertEquals(3L * layers, asked.choices());
    }
  }

  @Test
  void faultsInTheDecisionAreFound(@TempDir Path directory) throws IOException {
    ForeignVerilog.write(
        directory,
        TINY,
        "FlowDecision.v",
        Map.of(
            "settings_policy == 3'd1",
            "settings_policy == 3'd7",
            "seen_measured < best_limit",
            "seen_measured > best_limit"));
    Hardware hardware =
        Hardware.of(
            directory, "DittoTop", BuildOptions.defaults().withEffort(BuildOptions.Effort.BUILD));
    assertFound(
        "in step 1 .* in mode FULL .*; by policy TEMPORAL it is TEMPORAL",
        FlowPolicy.TEMPORAL,
        hardware);
    assertFound(
        "in step 2 .* in mode FULL .*; by policy PAPER it is TEMPORAL", FlowPolicy.PAPER, hardware);
  }

  private static void assertFound(String problem, FlowPolicy policy, Hardware hardware) {
    WholeRun run = WholeRunTest.whole(SmallNetworks.unet(), 3, 1, policy);
    try (Bench bench = new Bench(hardware.start(1), TINY, BenchOptions.calm())) {
      BenchException e = assertThrows(BenchException.class, () -> run.run(bench, share -> {}));
      assertTrue(
          e.getMessage().matches("(?s)every value is right, but .*" + problem + ".*"),
          e.getMessage());
    }
  }
}
