package dev.ditto.cosim;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.regs.Boundary;
import dev.ditto.interpreter.BoundaryTable;
import dev.ditto.interpreter.KnownModes;
import dev.ditto.program.run.CompiledRun;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What the checksum registers show at the end of each step, where an accelerator has them. */
final class StepChecksums implements IntConsumer {
  private final Parameters p;
  private final CompiledRun run;
  private final Bench bench;
  private final boolean kept;
  private final SortedMap<Integer, int[]> seen = new TreeMap<>();

  StepChecksums(Parameters p, CompiledRun run, Bench bench) {
    this.p = p;
    this.run = run;
    this.bench = bench;
    kept = Boundary.kept(p);
  }

  /** When the accelerator is to rest. */
  List<Integer> stops() {
    return kept ? run.program().stepEnds() : List.of();
  }

  /** So many commands have been executed, and the accelerator rests. */
  @Override
  public void accept(int commands) {
    if (kept) {
      seen.put(commands, bench.registers().checksums());
    }
  }

  /** Ends of steps that have been seen. */
  int steps() {
    return seen.size();
  }

  /** The first end of a step at which a checksum is wrong, in commands. */
  Optional<Integer> firstWrong(BoundaryTable golden) {
    return seen.keySet().stream()
        .filter(commands -> !golden.wrong(commands, seen.get(commands)).isEmpty())
        .findFirst();
  }

  /**
   * Compares with what commands mean.
   *
   * @param modes in which the run was executed
   * @throws BenchException naming the step and the boundaries
   */
  void check(KnownModes modes) {
    if (!kept) {
      return;
    }
    BoundaryTable golden = BoundaryTable.of(p, run, modes);
    firstWrong(golden)
        .ifPresent(
            commands -> {
              throw new BenchException(
                  "every value is right, but checksums after step %d are wrong at %s"
                      .formatted(
                          seen.headMap(commands).size(),
                          golden.wrong(commands, seen.get(commands))));
            });
  }
}
