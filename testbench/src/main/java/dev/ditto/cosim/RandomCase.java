package dev.ditto.cosim;

import dev.ditto.accel.config.Configuration;
import dev.ditto.accel.config.ParameterModel;
import dev.ditto.hdl.verilator.VerilatedDesign;
import dev.ditto.model.golden.GoldenLinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.LayerOutline;
import dev.ditto.program.Residence;
import dev.ditto.program.ResidencyPlanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A random machine with a few random layers over a few steps, all from numbers that can be written
 * down.
 *
 * @param machine seed of the machine
 * @param layers seed of layers, data, stalls, and of what registers and memories hold at first
 * @param stallPercent chance that a channel of the memory does not move in a cycle
 */
public record RandomCase(long machine, long layers, int stallPercent) {
  private static final int STEPS = 3;
  private static final int MOST_LAYERS = 3;

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static RandomCase parse(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length != 3) {
      throw new IllegalArgumentException(
          "'" + text + "' is not: machine seed, layers seed, stall percent");
    }
    return new RandomCase(
        Long.parseLong(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]));
  }

  @Override
  public String toString() {
    return machine + " " + layers + " " + stallPercent;
  }

  /** The machine. */
  public Configuration configuration() {
    List<String> settings = new ArrayList<>();
    ParameterModel.values(RandomLayers.parameters(new Random(machine)))
        .forEach((key, value) -> settings.add(key + "=" + ParameterModel.Entry.spelling(value)));
    return Configuration.preset("tiny", settings);
  }

  /**
   * Runs the layers and compares everything.
   *
   * @param design of {@link #configuration()}
   * @return what was run
   * @throws MismatchException when something is wrong
   * @throws BenchException when the hardware reports an error or hangs
   */
  public List<LayerRun> run(VerilatedDesign design) {
    Random random = new Random(layers);
    Configuration configuration = configuration();
    BenchOptions options =
        stallPercent == 0 ? BenchOptions.calm() : BenchOptions.stalling(stallPercent, layers);
    List<LinearTask> tasks = new ArrayList<>();
    List<LayerOutline> outlines = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_LAYERS);
    for (int i = 0; i < count; i++) {
      LinearTask task = RandomLayers.full("layer " + i, random);
      tasks.add(task);
      outlines.add(new LayerOutline(task.layer(), task.kind(), task.geometry()));
    }
    Map<String, Residence> plan = ResidencyPlanner.plan(configuration.parameters(), outlines);
    Residence others = ResidencyPlanner.others(plan);
    RtlLinearBackend.Use use =
        new RtlLinearBackend.Use(
            layer -> plan.getOrDefault(layer, others), random.nextBoolean(), layer -> true);
    List<LayerRun> runs = new ArrayList<>();
    try (Bench bench = new Bench(design.start(layers & Long.MAX_VALUE), configuration, options)) {
      RtlLinearBackend backend =
          new RtlLinearBackend(
              configuration.parameters(), bench, use, new GoldenLinearBackend(), runs::add);
      for (int step = 0; step < STEPS; step++) {
        for (int i = 0; i < count; i++) {
          LinearResult result = backend.run(tasks.get(i));
          tasks.set(i, RandomLayers.next(tasks.get(i), result, random));
        }
      }
    }
    return runs;
  }
}
