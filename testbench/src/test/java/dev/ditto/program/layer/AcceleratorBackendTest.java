package dev.ditto.program.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.regress.LayerCase;
import dev.ditto.cosim.regress.RandomConfigurations;
import dev.ditto.cosim.regress.RegressionCase;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class AcceleratorBackendTest {
  /** Expected of one step of a layer; the interpreter does not mind many. */
  private static final long MOST_CYCLES = 100_000;

  private final GoldenLinearBackend golden = new GoldenLinearBackend();

  @Property(tries = 120)
  void programsGiveWhatTheGoldenModelGivesOverSeveralSteps(@ForAll long seed) {
    RegressionCase drawn = RegressionCase.of(RandomConfigurations.of(seed), seed, MOST_CYCLES);
    Parameters parameters = drawn.configuration().parameters();
    AcceleratorBackend backend =
        new AcceleratorBackend(
            parameters,
            new CommandInterpreter(parameters, seed),
            layer -> Residence.NONE,
            true,
            layer -> true,
            0x1000);
    inTurn(
        drawn.layers(),
        (task, expected) -> {
          AcceleratorBackend.Outcome outcome = backend.run(task);
          String where = "step " + task.step() + " of " + task.geometry() + " on " + parameters;
          assertArrayEquals(expected.sums(), outcome.sums(), where);
          assertArrayEquals(expected.out(), outcome.out(), where);
          boolean differences =
              task.step() > 0
                  && parameters.peStyle() == PeStyle.WINDOW
                  && (task.previousWeights() == null
                      || Arrays.equals(task.previousWeights(), task.weights()));
          assertEquals(
              differences
                  ? AcceleratorBackend.Execution.TEMPORAL
                  : AcceleratorBackend.Execution.FULL,
              outcome.execution());
        });
  }

  @Property(tries = 40)
  void layersThatKeepTheirTensorsOnChipDoNotDisturbEachOther(@ForAll long seed) {
    Configuration roomy =
        RandomConfigurations.of(seed).with("xReuseDepth", "1024").with("yDepth", "1024");
    Parameters parameters = roomy.parameters();
    List<LayerCase> layers = new ArrayList<>(RegressionCase.of(roomy, seed).layers());
    layers.addAll(RegressionCase.of(roomy, ~seed).layers());
    List<LayerOutline> outlines = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      outlines.add(new LayerOutline("layer" + i, layers.get(i).kind(), layers.get(i).geometry()));
    }
    Map<String, Residence> plan = ResidencyPlanner.plan(parameters, outlines);
    Residence others = ResidencyPlanner.others(plan);
    AcceleratorBackend backend =
        new AcceleratorBackend(
            parameters,
            new CommandInterpreter(parameters, seed),
            layer -> plan.getOrDefault(layer, others),
            false,
            layer -> true,
            0x1000);
    inTurn(
        layers,
        (task, expected) -> {
          AcceleratorBackend.Outcome outcome = backend.run(task);
          String where = task.layer() + ", step " + task.step() + ": " + plan + task.geometry();
          assertArrayEquals(expected.out(), outcome.out(), where);
          if (outcome.sums() != null) {
            assertArrayEquals(expected.sums(), outcome.sums(), where);
          }
        });
    Statistics.label("X resident")
        .collect(plan.values().stream().filter(Residence::keepsX).count());
    Statistics.label("Y resident")
        .collect(plan.values().stream().filter(Residence::keepsY).count());
  }

  /** Computes step by step, in each step all layers, as long as they have steps. */
  private void inTurn(List<LayerCase> layers, BiConsumer<LinearTask, LinearResult> check) {
    Map<LayerCase, LinearTask> tasks = new LinkedHashMap<>();
    for (int step = 0; step < 4; step++) {
      for (int i = 0; i < layers.size(); i++) {
        LayerCase layer = layers.get(i);
        if (step < layer.steps()) {
          LinearTask task = tasks.computeIfAbsent(layer, l -> l.first("layer" + tasks.size()));
          LinearResult expected = golden.run(task);
          check.accept(task, expected);
          if (step + 1 < layer.steps()) {
            tasks.put(layer, layer.next(task, expected));
          }
        }
      }
    }
  }
}
