package dev.ditto.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.cosim.RandomLayers;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class AcceleratorBackendTest {
  private final GoldenLinearBackend golden = new GoldenLinearBackend();

  @Property(tries = 400)
  void programsGiveWhatTheGoldenModelGivesOverSeveralSteps(@ForAll long seed) {
    Random random = new Random(seed);
    Parameters parameters = RandomLayers.parameters(random);
    CommandInterpreter machine = new CommandInterpreter(parameters, random.nextLong());
    AcceleratorBackend backend =
        new AcceleratorBackend(
            parameters, machine, layer -> Residence.NONE, true, layer -> true, 0x1000);
    LinearTask task = RandomLayers.full("layer", random);
    for (int step = 0; step < 4; step++) {
      LinearResult expected = golden.run(task);
      AcceleratorBackend.Outcome outcome = backend.run(task);
      String where = "step " + step + " of " + task.geometry() + " on " + parameters;
      assertArrayEquals(expected.sums(), outcome.sums(), where);
      assertArrayEquals(expected.out(), outcome.out(), where);
      boolean differences =
          step > 0 && parameters.peStyle() == PeStyle.WINDOW && task.previousWeights() == null;
      assertEquals(
          differences ? AcceleratorBackend.Execution.TEMPORAL : AcceleratorBackend.Execution.FULL,
          outcome.execution());
      task = RandomLayers.next(task, expected, random);
    }
  }

  @Property(tries = 60)
  void layersThatKeepTheirTensorsOnChipDoNotDisturbEachOther(@ForAll long seed) {
    Random random = new Random(seed);
    Parameters parameters = RandomLayers.roomier(RandomLayers.parameters(random));
    Map<String, LinearTask> tasks = new LinkedHashMap<>();
    List<LayerOutline> outlines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LinearTask task = RandomLayers.full("layer " + i, random);
      tasks.put(task.layer(), task);
      outlines.add(new LayerOutline(task.layer(), task.kind(), task.geometry()));
    }
    Map<String, Residence> plan = ResidencyPlanner.plan(parameters, outlines);
    Residence others = ResidencyPlanner.others(plan);
    AcceleratorBackend backend =
        new AcceleratorBackend(
            parameters,
            new CommandInterpreter(parameters, random.nextLong()),
            layer -> plan.getOrDefault(layer, others),
            false,
            layer -> true,
            0x1000);
    for (int step = 0; step < 4; step++) {
      for (LinearTask task : List.copyOf(tasks.values())) {
        LinearResult expected = golden.run(task);
        AcceleratorBackend.Outcome outcome = backend.run(task);
        String where = task.layer() + ", step " + step + ": " + plan + " " + task.geometry();
        assertArrayEquals(expected.out(), outcome.out(), where);
        if (outcome.sums() != null) {
          assertArrayEquals(expected.sums(), outcome.sums(), where);
        }
        tasks.put(task.layer(), RandomLayers.next(task, expected, random));
      }
    }
    Statistics.label("X resident")
        .collect(plan.values().stream().filter(Residence::keepsX).count());
    Statistics.label("Y resident")
        .collect(plan.values().stream().filter(Residence::keepsY).count());
  }
}
