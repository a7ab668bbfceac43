package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.accel.isa.Assembler;
import dev.ditto.accel.regs.Counter;
import dev.ditto.model.golden.CodeType;
import dev.ditto.model.golden.DifferenceStatistics;
import dev.ditto.model.golden.LinearGeometry;
import dev.ditto.model.golden.LinearResult;
import dev.ditto.model.golden.LinearTask;
import dev.ditto.model.quantize.DigitCode;
import dev.ditto.program.AcceleratorBackend.Execution;
import dev.ditto.program.AcceleratorBackend.Outcome;
import dev.ditto.program.Counts;
import dev.ditto.program.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Compares what the hardware made of a layer with what it should have made. */
public final class Scoreboard {
  private final Parameters p;
  private final DigitCode digits;

  /** For an accelerator. */
  public Scoreboard(Parameters p) {
    this.p = p;
    digits = p.digitBits() == 5 ? DigitCode.FIVE_BIT : DigitCode.NINE_BIT;
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
    List<Mismatch> found = new ArrayList<>();
    long compared = 0;
    if (outcome.sums() != null) {
      compared += golden.sums().length;
      first(
          found,
          task,
          outcome,
          "sum",
          golden.sums().length,
          i -> outcome.sums()[i],
          i -> golden.sums()[i],
          firstCycle,
          lastCycle);
    }
    compared += golden.out().length;
    first(
        found,
        task,
        outcome,
        "output",
        golden.out().length,
        i -> outcome.out()[i],
        i -> golden.out()[i],
        firstCycle,
        lastCycle);
    if (!found.isEmpty()) {
      throw new MismatchException(found.get(0).toString(), found);
    }
    return compared;
  }

  private void first(
      List<Mismatch> found,
      LinearTask task,
      Outcome outcome,
      String what,
      int length,
      IntToLongFunction hardware,
      IntToLongFunction golden,
      long firstCycle,
      long lastCycle) {
    int first = -1;
    long count = 0;
    for (int i = 0; i < length; i++) {
      if (hardware.applyAsLong(i) != golden.applyAsLong(i)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (first < 0) {
      return;
    }
    LinearGeometry g = task.geometry();
    int row = first / g.outputChannels();
    int channel = first % g.outputChannels();
    int inImage = row % (g.outputHeight() * g.outputWidth());
    found.add(
        new Mismatch(
            task.layer(),
            task.step(),
            what,
            tile(task, outcome, row, channel),
            row,
            inImage / g.outputWidth(),
            inImage % g.outputWidth(),
            channel,
            hardware.applyAsLong(first),
            golden.applyAsLong(first),
            count,
            firstCycle,
            lastCycle));
  }

  /** The piece of work in which a value was computed. */
  private Tile tile(LinearTask task, Outcome outcome, int row, int channel) {
    return outcome.program().tileOf(task.kind(), task.geometry(), row, channel / p.columns());
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
    long beat = p.beatBytes();
    long commandBytes = expected.commands() * Assembler.COMMAND_BYTES;
    check(problems, counters, Counter.ELEMENTS, expected.elements());
    check(problems, counters, Counter.ELEMENTS_ZERO, expected.zero());
    check(problems, counters, Counter.ELEMENTS_ONE, expected.one());
    check(problems, counters, Counter.ELEMENTS_TWO, expected.two());
    check(problems, counters, Counter.WINDOWS_ZERO, expected.windowsZero());
    check(problems, counters, Counter.SLOTS_USED, expected.slotsUsed());
    check(problems, counters, Counter.ROWS_DRAINED, expected.rowsDrained());
    check(problems, counters, Counter.COMMANDS, expected.commands());
    check(problems, counters, Counter.READ_BEATS, (expected.readBytes() + commandBytes) / beat);
    check(problems, counters, Counter.WRITE_BEATS, expected.writtenBytes() / beat);
    // The golden model's own view of the same: unsigned codes are encoded with an offset in full.
    boolean full = outcome.execution() == Execution.FULL;
    boolean same = p.peStyle() == PeStyle.WINDOW && full == (task.previousCodes() == null);
    if (same && !(full && task.codeType() == CodeType.UNSIGNED)) {
      int tiles = (task.geometry().outputChannels() + p.columns() - 1) / p.columns();
      long tokens = DifferenceStatistics.of(task, digits).tokensRetired();
      check(problems, counters, Counter.SLOTS_USED, tokens * tiles);
    }
    if (!problems.isEmpty()) {
      throw new MismatchException(
          "layer %s, step %d: counters: %s"
              .formatted(task.layer(), task.step(), String.join("; ", problems)),
          List.of());
    }
  }

  private static void check(
      List<String> problems, CounterValues counters, Counter counter, long expected) {
    long actual = counters.get(counter);
    if (actual != expected) {
      problems.add("%s is %d, expected %d".formatted(counter.key(), actual, expected));
    }
  }
}
