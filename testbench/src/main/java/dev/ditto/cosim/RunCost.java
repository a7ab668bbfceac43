package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.FlowMode;
import dev.ditto.accel.regs.Counter;
import dev.ditto.timing.Prediction;
import dev.ditto.timing.StepCycles;
import java.util.List;
import java.util.Locale;

/**
 * What a whole run cost.
 *
 * @param name of the way it was executed
 * @param cycles of the run
 * @param cyclesPerStep mean from the second step on, or of the only step
 * @param arrayBusy share of cycles in which the array had a command, 0 to 1
 * @param slotsUsed share of the array's token slots that were used while it was busy, 0 to 1
 * @param vectorBusy share of cycles in which the vector unit had a command
 * @param readBeats beats read from memory
 * @param writeBeats beats written to memory
 * @param loadBusy share of cycles in which LOAD had a command
 * @param storeBusy share of cycles in which STORE had a command
 * @param differingLayers layers that worked on differences in the last step
 */
public record RunCost(
    String name,
    long cycles,
    double cyclesPerStep,
    double arrayBusy,
    double slotsUsed,
    double vectorBusy,
    long readBeats,
    long writeBeats,
    double loadBusy,
    double storeBusy,
    long differingLayers) {

  /** Of a run that was equal. */
  public static RunCost of(String name, Parameters p, WholeRun.Result result) {
    CounterValues counters = result.counters();
    double cycles = result.cycles();
    List<Long> steps = result.stepCycles();
    List<Long> later = steps.size() == 1 ? steps : steps.subList(1, steps.size());
    return new RunCost(
        name,
        result.cycles(),
        later.stream().mapToLong(Long::longValue).average().orElseThrow(),
        counters.get(Counter.ARRAY_BUSY) / cycles,
        counters.utilisation(p),
        counters.get(Counter.VECTOR_BUSY) / cycles,
        counters.get(Counter.READ_BEATS),
        counters.get(Counter.WRITE_BEATS),
        counters.get(Counter.LOAD_BUSY) / cycles,
        counters.get(Counter.STORE_BUSY) / cycles,
        result.layers().stream().filter(l -> l.mode() != FlowMode.FULL).count());
  }

  /** Of a run that was not made: all that the model says. */
  public static RunCost of(String name, Parameters p, Prediction prediction) {
    double cycles = prediction.cycles();
    double array = prediction.busy().get(Engine.COMPUTE);
    List<StepCycles> later = prediction.laterSteps();
    return new RunCost(
        name,
        prediction.cycles(),
        later.stream().mapToLong(StepCycles::cycles).average().orElseThrow(),
        array / cycles,
        prediction.counts().slotsUsed() / (array * p.rows() * p.lanes()),
        prediction.busy().get(Engine.VECTOR) / cycles,
        prediction.readBeats(),
        prediction.writeBeats(),
        prediction.busy().get(Engine.LOAD) / cycles,
        prediction.busy().get(Engine.STORE) / cycles,
        prediction.layers().stream().filter(l -> l.mode() != FlowMode.FULL).count());
  }

  /** A table of runs, each against the first. */
  public static String table(List<RunCost> costs) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-10s %14s %12s %7s %6s %6s %6s %6s %6s %12s %12s %9s%n",
                "run",
                "cycles",
                "per step",
                "speed",
                "array",
                "slots",
                "vector",
                "load",
                "store",
                "beats read",
                "written",
                "differing"));
    double first = costs.get(0).cycles();
    for (RunCost c : costs) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-10s %,14d %,12.0f %6.2fx %5.1f%% %5.1f%% %5.1f%% %5.1f%% %5.1f%% %,12d %,12d %9d%n",
              c.name,
              c.cycles,
              c.cyclesPerStep,
              first / c.cycles,
              100 * c.arrayBusy,
              100 * c.slotsUsed,
              100 * c.vectorBusy,
              100 * c.loadBusy,
              100 * c.storeBusy,
              c.readBeats,
              c.writeBeats,
              c.differingLayers));
    }
    return table
        + "speed: against the first. array, vector, load, store: share of cycles with a command;"
        + " slots: used while\nthe array was busy; differing: layers that worked on differences in"
        + " the last step.";
  }
}
