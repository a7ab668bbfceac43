package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.interpreter.CommandInterpreter;
import dev.ditto.model.golden.LinearBackend;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.layer.AcceleratorBackend;
import dev.ditto.program.layer.Residence;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Computes linear layers on simulated hardware, and compares every value and counter at once.
 *
 * <p>Results are the hardware's. Sums that stay on chip are taken from the golden model, which has
 * just been found to agree with what the hardware made of them.
 */
public final class RtlLinearBackend implements LinearBackend {
  private final Bench bench;
  private final Twin twin;
  private final AcceleratorBackend accelerator;
  private final LinearBackend golden;
  private final Scoreboard scoreboard;
  private final Consumer<LayerRun> listener;

  /**
   * How layers use the machine.
   *
   * @param residences what each layer, by name, keeps on chip
   * @param storeAllSums whether all sums go to memory, where they can be compared; costs cycles
   *     where nothing else needs them
   * @param mayContinue whether a layer, by name, may be computed from differences at its next step;
   *     otherwise its sums need not be kept
   */
  public record Use(
      Function<String, Residence> residences, boolean storeAllSums, Predicate<String> mayContinue) {
    /** Nothing stays on chip, every sum is compared. */
    public static final Use SPILLING = new Use(layer -> Residence.NONE, true, layer -> true);
  }

  /**
   * A backend on a fresh bench.
   *
   * @param golden what results must equal
   * @param listener is told of every layer that has been found equal
   */
  public RtlLinearBackend(
      Parameters parameters,
      Bench bench,
      Use use,
      LinearBackend golden,
      Consumer<LayerRun> listener) {
    this.bench = bench;
    this.golden = golden;
    this.listener = listener;
    twin = new Twin(bench, new CommandInterpreter(parameters, 1));
    scoreboard = new Scoreboard(parameters, bench.memory()::lastWrite);
    accelerator =
        new AcceleratorBackend(
            parameters,
            twin,
            use.residences(),
            use.storeAllSums(),
            use.mayContinue(),
            Bench.FIRST_ADDRESS);
  }

  /**
   * Computes a task.
   *
   * @throws MismatchException when a value or a counter is not what it should be
   * @throws BenchException when the hardware reports an error, breaks a rule of a bus or hangs
   */
  @Override
  public LinearResult run(LinearTask task) {
    long firstCycle = bench.cycle();
    AcceleratorBackend.Outcome outcome = outcome(task);
    long lastCycle = bench.cycle();
    LinearResult expected = golden.run(task);
    long compared = scoreboard.compareValues(task, outcome, expected, firstCycle, lastCycle);
    scoreboard.compareCounters(task, outcome, bench.counters(), twin.expected());
    listener.accept(
        new LayerRun(
            task.layer(),
            task.kind(),
            task.geometry(),
            task.step(),
            outcome.execution(),
            bench.counters(),
            outcome.program().estimatedCycles(),
            compared,
            firstCycle,
            lastCycle));
    int[] sums = outcome.sums() == null ? expected.sums() : outcome.sums();
    return new LinearResult(sums, outcome.out());
  }

  private AcceleratorBackend.Outcome outcome(LinearTask task) {
    try {
      return accelerator.run(task);
    } catch (BenchException e) {
      throw e.inLayer(task.layer(), task.step());
    }
  }
}
