package dev.ditto.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ditto.accel.flow.FlowPolicy;
import dev.ditto.accel.flow.FlowSettings;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.model.golden.SmallNetworks;
import dev.ditto.program.run.CompiledRun;
import dev.ditto.program.run.SmallRuns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The model of cycles by itself; that it is right is a matter of whole runs on the RTL. */
class CycleModelTest {
  private static CompiledRun run;
  private static Prediction temporal;

  @BeforeAll
  static void predict() {
    run = SmallRuns.of(SmallNetworks.transformer(), 2);
    temporal = CycleModel.of(SmallRuns.TINY, run, flow(FlowPolicy.TEMPORAL), MemoryTiming.CALM);
  }

  private static FlowSettings flow(FlowPolicy policy) {
    return new FlowSettings(policy, 5, 4, 5);
  }

  @Test
  void everyCommandIsExecutedOnce() {
    CommandInterpreter twin = new CommandInterpreter(SmallRuns.TINY, 1);
    run.load(twin);
    twin.run(run.program(), flow(FlowPolicy.TEMPORAL));
    assertEquals(twin.counts(), temporal.counts());
  }

  @Test
  void givenModesAreFollowed() {
    List<Map<Integer, FlowMode>> modes = new ArrayList<>();
    for (StepCycles step : temporal.steps()) {
      Map<Integer, FlowMode> onDifferences = new HashMap<>();
      for (int layer = 0; layer < step.layers().size(); layer++) {
        if (step.layers().get(layer).mode() == FlowMode.TEMPORAL) {
          onDifferences.put(layer, FlowMode.TEMPORAL);
        }
      }
      modes.add(onDifferences);
    }
    assertTrue(modes.get(0).isEmpty() && !modes.get(1).isEmpty(), modes.toString());
    Prediction again =
        CycleModel.of(
            SmallRuns.TINY, run, flow(FlowPolicy.OFF), new KnownModes(modes), MemoryTiming.CALM);
    assertEquals(temporal.cycles(), again.cycles());
    assertEquals(temporal.steps(), again.steps());
  }

  /** As in the paper each layer is in full once, from differences once, and then settled. */
  @Test
  void layersAreOnTrialInTheStepInWhichTheyAreMeasured() {
    CompiledRun three = SmallRuns.of(SmallNetworks.transformer(), 3);
    Prediction paper =
        CycleModel.of(SmallRuns.TINY, three, flow(FlowPolicy.PAPER), MemoryTiming.CALM);
    List<StepCycles> steps = paper.steps();
    int trials = 0;
    for (int layer = 0; layer < paper.names().size(); layer++) {
      LayerCycles second = steps.get(1).layers().get(layer);
      assertEquals(second.mode() == FlowMode.TEMPORAL, second.trial());
      assertFalse(steps.get(0).layers().get(layer).trial());
      assertFalse(steps.get(2).layers().get(layer).trial());
      trials += second.trial() ? 1 : 0;
    }
    assertTrue(trials > 0);
    // Where nobody chooses by what was measured, nothing is tried.
    assertTrue(
        temporal.steps().stream().flatMap(s -> s.layers().stream()).noneMatch(LayerCycles::trial));
  }

  @Test
  void nearlyEveryCycleIsChargedToALayer() {
    for (StepCycles step : temporal.steps()) {
      long charged = step.layers().stream().mapToLong(LayerCycles::cycles).sum();
      // Between steps the flow unit goes over its table, and the first commands are fetched.
      assertTrue(
          charged <= step.cycles() && charged > 0.98 * step.cycles(),
          charged + " of " + step.cycles());
    }
    long steps = temporal.steps().stream().mapToLong(StepCycles::cycles).sum();
    assertTrue(steps <= temporal.cycles() && steps > temporal.cycles() - 400);
  }

  @Test
  void aSlowMemoryIsWaitedFor() {
    Prediction slow =
        CycleModel.of(SmallRuns.TINY, run, flow(FlowPolicy.TEMPORAL), new MemoryTiming(500));
    assertEquals(temporal.readBeats(), slow.readBeats());
    assertTrue(slow.cycles() > temporal.cycles());
    assertTrue(latency(slow) > latency(temporal));
  }

  private static long latency(Prediction prediction) {
    return prediction.steps().stream().mapToLong(step -> step.cycles(Bound.LATENCY)).sum();
  }
}
