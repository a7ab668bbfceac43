package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.regs.Counter;
import dev.ditto.arithmetic.DigitCode;
import dev.ditto.interpreter.Counts;
import dev.ditto.model.golden.DifferenceStatistics;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.program.layer.AcceleratorBackend.Execution;
import dev.ditto.program.layer.AcceleratorBackend.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares what the hardware made of a layer with what it should have made. */
final class Scoreboard {
  private final Parameters p;
  private final WriteTimes writes;
  private final DigitCode digits;

  /**
   * For an accelerator.
   *
   * @param writes for telling when a wrong value was written
   */
  Scoreboard(Parameters p, WriteTimes writes) {
    this.p = p;
    this.writes = writes;
    digits = DigitCode.of(p.digitBits());
  }

  /**
   * Compares every value.
   *
   * @param firstCycle when the layer began
   * @param lastCycle when it ended
   * @return how many values were compared
   * @throws MismatchException when one differs
   */
  public long compareValues(
      LinearTask task, Outcome outcome, LinearResult golden, long firstCycle, long lastCycle) {
    ValueComparison comparison =
        new ValueComparison(p.columns(), task, outcome, writes, firstCycle, lastCycle);
    List<Mismatch> found = new ArrayList<>();
    long compared = golden.out().length;
    if (outcome.sums() != null) {
      compared += golden.sums().length;
      comparison
          .compare(
              "sum",
              golden.sums().length,
              i -> outcome.sums()[i],
              i -> golden.sums()[i],
              outcome.addresses()::sum,
              Integer.BYTES)
          .ifPresent(found::add);
    }
    comparison
        .compare(
            "output",
            golden.out().length,
            i -> outcome.out()[i],
            i -> golden.out()[i],
            outcome.addresses()::out,
            Short.BYTES)
        .ifPresent(found::add);
    if (!found.isEmpty()) {
      throw new MismatchException(task.layer(), task.step(), found.get(0).toString(), found);
    }
    return compared;
  }

  /**
   * Compares all counters that follow from commands and data, and those that add up to others.
   *
   * @param expected what the program must have done
   * @throws MismatchException naming every counter that is wrong
   */
  public void compareCounters(
      LinearTask task, Outcome outcome, CounterValues counters, Counts expected) {
    List<String> problems = new ArrayList<>(counters.problems(p));
    problems.addAll(ExpectedCounters.of(expected, p).problems(counters));
    // The golden model's own view of the same.
    boolean full = outcome.execution() == Execution.FULL;
    boolean same = p.peStyle() == PeStyle.WINDOW && full == (task.previousCodes() == null);
    if (same) {
      int tiles = (task.geometry().outputChannels() + p.columns() - 1) / p.columns();
      long tokens = DifferenceStatistics.of(task, digits).tokensRetired();
      ExpectedCounters golden = new ExpectedCounters(Map.of(Counter.SLOTS_USED, tokens * tiles));
      problems.addAll(golden.problems(counters));
    }
    if (!problems.isEmpty()) {
      throw new MismatchException(
          task.layer(),
          task.step(),
          "layer %s, step %d: counters: %s"
              .formatted(task.layer(), task.step(), String.join("; ", problems)),
          List.of());
    }
  }
}
