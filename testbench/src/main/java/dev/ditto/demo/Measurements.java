package dev.ditto.demo;

import dev.ditto.accel.isa.FlowMode;
import dev.ditto.cosim.RunCost;
import dev.ditto.cosim.WholeRun;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.Shares;
import dev.ditto.program.rewrite.JointName;
import dev.ditto.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same image drawn in several ways.
 *
 * @param differences the first way
 * @param other the same with the other format of tokens
 * @param full on codes
 * @param dense on the dense array
 * @param golden what the golden model tells
 */
record Measurements(
    Job job, Measured differences, Measured other, Measured full, Measured dense, Golden golden) {

  /** A way and what came of it. */
  record Measured(Job.Way way, WholeRun.Result result) {
    RunCost cost() {
      return RunCost.of(way.name(), way.configuration().parameters(), result);
    }

    /** Cycles of a run of that many steps. */
    long cycles(int steps) {
      return result.cycles() + Math.round((steps - way.steps()) * cost().cyclesPerStep());
    }
  }

  RunReport.Totals totals(double seconds) {
    long compared =
        List.of(differences, other, full, dense).stream().mapToLong(m -> m.result.compared()).sum();
    return new RunReport.Totals(compared, seconds);
  }

  List<RunReport.Way> ways() {
    return List.of(way(differences), way(other), way(full), way(dense));
  }

  private RunReport.Way way(Measured measured) {
    int steps = job.request().steps();
    RunCost cost = measured.cost();
    double beat = measured.way.configuration().parameters().beatBytes();
    long cycles = measured.cycles(steps);
    return new RunReport.Way(
        measured.way.name(),
        measured.way.steps(),
        cycles,
        cost.cyclesPerStep(),
        (double) dense.cycles(steps) / cycles,
        cost.arrayBusy(),
        cost.slotsUsed(),
        cost.vectorBusy(),
        cost.loadBusy(),
        cost.storeBusy(),
        beat * cost.readBeats() / measured.way.steps(),
        beat * cost.writeBeats() / measured.way.steps());
  }

  List<RunReport.Step> steps() {
    int[] timesteps = job.request().sampler().timesteps();
    List<RunReport.Step> steps = new ArrayList<>();
    for (int i = 0; i < timesteps.length; i++) {
      Shares shares = golden.statistics().steps().get(i);
      steps.add(
          new RunReport.Step(
              i,
              timesteps[i],
              differences.result.stepCycles().get(i),
              other.result.stepCycles().get(i),
              shares.zeroShare(),
              shares.oneShare(),
              shares.twoShare()));
    }
    return steps;
  }

  List<RunReport.Layer> layers() {
    List<RunReport.Layer> layers = new ArrayList<>();
    for (WholeRun.LayerFlow flow : differences.result.layers()) {
      List<String> operations = JointName.operations(flow.layer());
      if (!golden.geometries().keySet().containsAll(operations)) {
        continue;
      }
      List<LinearGeometry> geometries = operations.stream().map(golden.geometries()::get).toList();
      layers.add(
          new RunReport.Layer(
              flow.layer(),
              shape(geometries),
              geometries.stream().mapToLong(LinearGeometry::macs).sum(),
              flow.cycles().getOrDefault(FlowMode.FULL, 0L),
              flow.cycles().getOrDefault(FlowMode.TEMPORAL, 0L),
              flow.mode().name().toLowerCase(Locale.ROOT),
              zero(operations)));
    }
    return layers;
  }

  private double zero(List<String> operations) {
    return operations.stream()
        .flatMap(operation -> golden.statistics().layers().get(operation).stream().skip(1))
        .reduce(Shares.NONE, Shares::plus)
        .zeroShare();
  }

  /** That of layers of the same input together. */
  private static String shape(List<LinearGeometry> geometries) {
    LinearGeometry g = geometries.get(0);
    return "%dx%dx%d -> %dx%dx%d, %dx%d"
        .formatted(
            g.inputHeight(),
            g.inputWidth(),
            g.inputChannels(),
            g.outputHeight(),
            g.outputWidth(),
            geometries.stream().mapToInt(LinearGeometry::outputChannels).sum(),
            g.kernelHeight(),
            g.kernelWidth());
  }
}
