package dev.ditto.cli.run;

import dev.ditto.accel.Parameters;
import dev.ditto.cosim.RunCost;
import dev.ditto.timing.Prediction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a run of a network takes of an accelerator, by the cycle model.
 *
 * @param run its cycles, engines and traffic
 * @param bounds what its layers wait for
 * @param clockPeriod ps
 * @param beatBytes of the memory bus
 */
record NetworkCost(RunCost run, LayerBounds bounds, int clockPeriod, int beatBytes) {
  /** The number by which accelerators are compared, among {@link #cells()}. */
  static final String SPEED = "imagesPerSecond";

  /**
   * @param name of the model
   */
  static NetworkCost of(String name, Parameters p, Prediction prediction) {
    return new NetworkCost(
        RunCost.of(name, p, prediction),
        LayerBounds.of(CycleTable.of(prediction)),
        p.clockPeriod(),
        p.beatBytes());
  }

  /** From the bell to the interrupt. A run makes an image. */
  double milliseconds() {
    return (double) run.cycles() * clockPeriod / 1e9;
  }

  double imagesPerSecond() {
    return 1000 / milliseconds();
  }

  /** Commands included. */
  long bytesRead() {
    return run.readBeats() * beatBytes;
  }

  long bytesWritten() {
    return run.writeBeats() * beatBytes;
  }

  /** What most cycles wait for in a step from the second on, or the only one. */
  String bound() {
    return bounds.bounds().get(0).bound();
  }

  /** All of it by name, for tables and programs. */
  Map<String, Object> cells() {
    Map<String, Object> cells = new LinkedHashMap<>();
    cells.put("cycles", run.cycles());
    cells.put("cyclesPerStep", run.cyclesPerStep());
    cells.put("milliseconds", milliseconds());
    cells.put(SPEED, imagesPerSecond());
    cells.put("arrayBusy", run.arrayBusy());
    cells.put("bytesRead", bytesRead());
    cells.put("bytesWritten", bytesWritten());
    cells.put("bound", bound());
    return cells;
  }

  /** The same for a program that reads of one accelerator, with all bounds. */
  Map<String, Object> told() {
    Map<String, Object> told = cells();
    told.put("bounds", bounds.bounds());
    return told;
  }

  /** For people. */
  String text() {
    return String.format(
        Locale.ROOT,
        """
        %s
        %,.2f ms an image, %,.2f images a second
        the array has a command in %.1f%% of all cycles, the vector unit in %.1f%%
        %,d bytes read, commands included, and %,d written
        layers that wait most for each, and its share of cycles in a step from the second on, or the only one:
          %s
        """,
        CycleTable.total(run.cycles(), run.cyclesPerStep(), clockPeriod),
        milliseconds(),
        imagesPerSecond(),
        100 * run.arrayBusy(),
        100 * run.vectorBusy(),
        bytesRead(),
        bytesWritten(),
        bounds.text());
  }
}
