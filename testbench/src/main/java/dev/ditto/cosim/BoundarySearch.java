package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.program.run.CompiledRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds the first command that goes wrong as a host with nothing but registers does: it lets the
 * accelerator rest at the end of each step, then runs ever again, each time up to a command halfway
 * between the last after which checksums were right and the first after which they were wrong. Up
 * to there every run goes at full speed.
 */
public final class BoundarySearch {
  private final WholeRun run;
  private final BenchOptions options;
  private final Hardware hardware;
  private final BiConsumer<Bench, CompiledRun> change;
  private final CompiledRun compiled;
  private BoundaryTable golden;

  /**
   * @param run what goes wrong
   * @param options of its bench
   * @param hardware that keeps checksums
   */
  public BoundarySearch(WholeRun run, BenchOptions options, Hardware hardware) {
    this(run, options, hardware, (bench, compiled) -> {});
  }

  /** The same with a memory that somebody has changed. */
  BoundarySearch(
      WholeRun run,
      BenchOptions options,
      Hardware hardware,
      BiConsumer<Bench, CompiledRun> change) {
    this.run = run;
    this.options = options;
    this.hardware = hardware;
    this.change = change;
    compiled = run.compiled();
  }

  /** The first command that goes wrong; empty when all checksums are right. */
  public Optional<BoundaryFault> first() {
    Parameters p = run.configuration().parameters();
    List<Integer> ends = new ArrayList<>(compiled.program().stepEnds());
    ends.add(compiled.program().commands().size());
    int bad;
    try (Bench bench = bench()) {
      StepChecksums seen = new StepChecksums(p, compiled, bench);
      ModeWatch watch = ModePoll.watch(bench, compiled.program(), Optional.empty(), seen::steps);
      try {
        bench.run(compiled.program(), seen.stops(), seen);
        seen.accept(compiled.program().commands().size());
      } catch (BenchException e) {
        // Then the step after the last that was seen is wrong, at the latest.
      }
      golden = BoundaryTable.of(p, compiled, watch.modes());
      bad = seen.firstWrong(golden).orElse(seen.steps() < ends.size() ? ends.get(seen.steps()) : 0);
    }
    if (bad == 0) {
      return Optional.empty();
    }
    int good = ends.stream().filter(end -> end < bad).reduce(0, Math::max);
    return Optional.of(between(good, bad));
  }

  /**
   * @param right commands after which checksums are right
   * @param wrong commands after which they are not
   */
  private BoundaryFault between(int right, int wrong) {
    int good = right;
    int bad = wrong;
    while (bad - good > 1) {
      int middle = (good + bad) / 2;
      if (after(middle).isPresent()) {
        bad = middle;
      } else {
        good = middle;
      }
    }
    return new BoundaryFault(bad - 1, after(bad).orElse(List.of()), compiled.program());
  }

  /**
   * What is wrong after so many commands; empty when all is right, no boundary when the accelerator
   * does not come to rest.
   */
  private Optional<List<Boundary>> after(int commands) {
    try (Bench bench = bench()) {
      bench.runTo(compiled.program(), commands);
      List<Boundary> wrong = golden.wrong(commands, bench.registers().checksums());
      return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
    } catch (BenchException e) {
      return Optional.of(List.of());
    }
  }

  private Bench bench() {
    Bench bench = new Bench(hardware.start(run.seed()), run.configuration(), options);
    compiled.load(bench);
    change.accept(bench, compiled);
    bench.registers().flow(run.flow());
    return bench;
  }
}
