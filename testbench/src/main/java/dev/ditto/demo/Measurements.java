package dev.ditto.demo;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Counter;
import dev.ditto.cosim.LayerRun;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.report.RunReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Three runs of the same image side by side.
 *
 * @param parameters of the accelerator
 * @param temporal every layer of every step, differences from the second step on
 * @param other the same as temporal with the other format of tokens
 * @param full the same on codes
 * @param dense one step on the dense array, whose cycles do not depend on the data
 * @param timesteps of the diffusion process, by step
 */
record Measurements(
    Parameters parameters,
    List<LayerRun> temporal,
    List<LayerRun> other,
    List<LayerRun> full,
    List<LayerRun> dense,
    int[] timesteps) {

  RunReport.Totals totals(double seconds) {
    return new RunReport.Totals(
        temporal.stream().mapToLong(LayerRun::comparedValues).sum()
            + other.stream().mapToLong(LayerRun::comparedValues).sum()
            + full.stream().mapToLong(LayerRun::comparedValues).sum()
            + dense.stream().mapToLong(LayerRun::comparedValues).sum(),
        cycles(full),
        cycles(temporal),
        cycles(dense) * timesteps.length,
        utilisation(later(temporal)),
        seconds);
  }

  List<RunReport.TokenMode> tokenModes() {
    return List.of(
        tokenMode(parameters.digitBits(), temporal), tokenMode(otherDigitBits(parameters), other));
  }

  /** The digit size that {@code parameters} does not have. */
  static int otherDigitBits(Parameters parameters) {
    return parameters.digitBits() == 9 ? 5 : 9;
  }

  private RunReport.TokenMode tokenMode(int digitBits, List<LayerRun> runs) {
    long onDense = cycles(dense) * timesteps.length;
    List<LayerRun> later = later(runs);
    return new RunReport.TokenMode(
        digitBits,
        cycles(runs),
        utilisation(later),
        (double) onDense / cycles(runs),
        share(later, Counter.ELEMENTS_ZERO),
        share(later, Counter.ELEMENTS_ONE),
        share(later, Counter.ELEMENTS_TWO));
  }

  List<RunReport.Step> steps() {
    Map<Integer, List<LayerRun>> inFull =
        full.stream().collect(Collectors.groupingBy(LayerRun::step));
    Map<Integer, List<LayerRun>> byStep =
        temporal.stream().collect(Collectors.groupingBy(LayerRun::step));
    List<RunReport.Step> steps = new ArrayList<>();
    for (int i = 0; i < timesteps.length; i++) {
      List<LayerRun> runs = byStep.get(i);
      steps.add(
          new RunReport.Step(
              i,
              timesteps[i],
              cycles(runs),
              cycles(inFull.get(i)),
              share(runs, Counter.ELEMENTS_ZERO),
              share(runs, Counter.ELEMENTS_ONE),
              share(runs, Counter.ELEMENTS_TWO),
              utilisation(runs)));
    }
    return steps;
  }

  List<RunReport.Layer> layers() {
    Map<String, List<LayerRun>> later = byLayer(temporal);
    Map<String, List<LayerRun>> inFull = byLayer(full);
    Map<String, List<LayerRun>> otherTokens = byLayer(other);
    Map<String, LayerRun> onDense = new LinkedHashMap<>();
    dense.forEach(run -> onDense.put(run.layer(), run));
    List<RunReport.Layer> layers = new ArrayList<>();
    later.forEach(
        (name, runs) -> {
          LayerRun any = runs.get(0);
          layers.add(
              new RunReport.Layer(
                  name,
                  any.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  shape(any.geometry()),
                  any.geometry().macs(),
                  mean(inFull.get(name)),
                  mean(runs),
                  onDense.get(name).cycles(),
                  mean(otherTokens.get(name)),
                  share(runs, Counter.ELEMENTS_ZERO),
                  utilisation(runs),
                  limit(runs)));
        });
    return layers;
  }

  /** Runs of each layer from the second step on, or all of them when there is one step only. */
  private Map<String, List<LayerRun>> byLayer(List<LayerRun> runs) {
    return later(runs).stream()
        .collect(Collectors.groupingBy(LayerRun::layer, LinkedHashMap::new, Collectors.toList()));
  }

  private List<LayerRun> later(List<LayerRun> runs) {
    return runs.stream().filter(run -> run.step() > 0 || timesteps.length == 1).toList();
  }

  /** What bounds a layer in most of its runs. */
  private String limit(List<LayerRun> runs) {
    return runs.stream()
        .collect(
            Collectors.groupingBy(
                run -> run.limit(parameters), java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("");
  }

  private double utilisation(List<LayerRun> runs) {
    long slots = sum(runs, Counter.ARRAY_BUSY) * parameters.rows() * parameters.lanes();
    return slots == 0 ? 0 : (double) sum(runs, Counter.SLOTS_USED) / slots;
  }

  private static double share(List<LayerRun> runs, Counter part) {
    long all = sum(runs, Counter.ELEMENTS);
    return all == 0 ? 0 : (double) sum(runs, part) / all;
  }

  private static long sum(List<LayerRun> runs, Counter counter) {
    return runs.stream().mapToLong(run -> run.counters().get(counter)).sum();
  }

  private static long cycles(List<LayerRun> runs) {
    return runs.stream().mapToLong(LayerRun::cycles).sum();
  }

  private static double mean(List<LayerRun> runs) {
    return runs.stream().mapToLong(LayerRun::cycles).average().orElse(0);
  }

  private static String shape(LinearGeometry g) {
    return "%dx%dx%d -> %dx%dx%d, %dx%d"
        .formatted(
            g.inputHeight(),
            g.inputWidth(),
            g.inputChannels(),
            g.outputHeight(),
            g.outputWidth(),
            g.outputChannels(),
            g.kernelHeight(),
            g.kernelWidth());
  }
}
