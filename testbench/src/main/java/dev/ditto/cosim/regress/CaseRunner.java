package dev.ditto.cosim.regress;

import dev.ditto.accel.config.Configuration;
import dev.ditto.cosim.Bench;
import dev.ditto.cosim.BenchOptions;
import dev.ditto.cosim.Hardware;
import dev.ditto.cosim.LayerRun;
import dev.ditto.cosim.RtlLinearBackend;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.layer.LayerOutline;
import dev.ditto.program.layer.Residence;
import dev.ditto.program.layer.ResidencyPlanner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs regression cases on simulated hardware. */
final class CaseRunner {
  /** Cycles without a beat on the memory port after which the hardware is said to hang. */
  private static final int PATIENCE = 60_000;

  private CaseRunner() {}

  /**
   * Computes a case's layers on its machine, and compares everything.
   *
   * @param hardware of {@link RegressionCase#configuration()}
   * @return what was run
   * @throws dev.ditto.cosim.MismatchException when a value or a counter is wrong
   * @throws dev.ditto.cosim.BenchException when the hardware reports an error or hangs
   */
  public static List<LayerRun> run(RegressionCase test, Hardware hardware) {
    Configuration configuration = test.configuration();
    BenchOptions options = new BenchOptions(test.stalls(), test.registerSeed(), PATIENCE);
    Map<String, LayerCase> cases = new LinkedHashMap<>();
    Map<String, LinearTask> tasks = new LinkedHashMap<>();
    for (LayerCase layer : test.layers()) {
      String name = "layer" + cases.size();
      cases.put(name, layer);
      tasks.put(name, layer.first(name));
    }
    List<LayerRun> runs = new ArrayList<>();
    try (Bench bench = new Bench(hardware.start(test.powerUpSeed()), configuration, options)) {
      RtlLinearBackend backend =
          new RtlLinearBackend(
              configuration.parameters(), bench, use(test), new GoldenLinearBackend(), runs::add);
      for (int step = 0; step < test.steps(); step++) {
        for (Map.Entry<String, LayerCase> layer : cases.entrySet()) {
          if (step < layer.getValue().steps()) {
            LinearTask task = tasks.get(layer.getKey());
            var result = backend.run(task);
            if (step + 1 < layer.getValue().steps()) {
              tasks.put(layer.getKey(), layer.getValue().next(task, result));
            }
          }
        }
      }
    }
    return runs;
  }

  private static RtlLinearBackend.Use use(RegressionCase test) {
    if (!test.resident()) {
      return new RtlLinearBackend.Use(name -> Residence.NONE, test.storeAllSums(), name -> true);
    }
    List<LayerOutline> outlines = new ArrayList<>();
    for (LayerCase layer : test.layers()) {
      outlines.add(new LayerOutline("layer" + outlines.size(), layer.kind(), layer.geometry()));
    }
    Map<String, Residence> plan =
        ResidencyPlanner.plan(test.configuration().parameters(), outlines);
    Residence others = ResidencyPlanner.others(plan);
    return new RtlLinearBackend.Use(
        name -> plan.getOrDefault(name, others), test.storeAllSums(), name -> true);
  }
}
