package dev.ditto.cosim.regress;

import dev.ditto.cosim.Simulator;
import dev.ditto.model.golden.TrainedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Random whole runs, one file for each in a directory. What the same program passed or refused with
 * the same simulator is not run again, so that a regression that was stopped goes on, and one that
 * failed repeats what failed.
 *
 * @param directory of the outcomes; made if there is none
 * @param draw of the cases
 * @param models trained ones, by name
 * @param command that does it again, for the summary
 */
public record RunRegression(
    Path directory, Simulator simulator, RunDraw draw, TrainedModels models, String command) {
  private static final String SUMMARY = "junit.xml";

  /**
   * Runs the cases of consecutive seeds, and writes a summary that JUnit's tools read.
   *
   * @param first seed
   * @param listener is told how it goes
   * @throws IOException when the directory cannot be read or written
   * @throws IllegalArgumentException when a file in it is no outcome
   */
  public List<RunOutcome> run(long first, int count, RunListener listener) throws IOException {
    Files.createDirectories(directory);
    Provenance now = Provenance.of(simulator, draw.reads());
    List<RunOutcome> outcomes = new ArrayList<>();
    int known = 0;
    for (int i = 0; i < count; i++) {
      RunCase test = draw.of(first + i);
      String name = "run-" + (first + i) + ".json";
      Optional<RunOutcome> before = before(directory.resolve(name), test, now, listener);
      RunOutcome outcome = before.isPresent() ? before.get() : outcome(test, listener);
      if (before.isPresent()) {
        known++;
      } else {
        write(name, new RecordedOutcome(now, outcome).json());
      }
      listener.ended(outcome);
      outcomes.add(outcome);
    }
    if (known > 0) {
      listener.note(
          "%d of %d known from before, by the same program and simulator".formatted(known, count));
    }
    write(SUMMARY, JunitSummary.of("whole runs", now, command, outcomes));
    return outcomes;
  }

  private RunOutcome outcome(RunCase test, RunListener listener) {
    return RunOutcome.of(test, simulator, models, listener.begins(test));
  }

  /** What the directory says of a case, if that still counts. */
  private static Optional<RunOutcome> before(
      Path file, RunCase test, Provenance now, RunListener listener) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    RecordedOutcome known = known(file);
    if (known.outcome().verdict() == RunOutcome.Verdict.FAILED) {
      return Optional.empty();
    }
    Optional<String> stale =
        known.outcome().test().equals(test)
            ? known.by().staleFor(now)
            : Optional.of("its seed gave another case then");
    stale.ifPresent(why -> listener.note("%s is run again: %s".formatted(test.note(), why)));
    return stale.isPresent() ? Optional.empty() : Optional.of(known.outcome());
  }

  private static RecordedOutcome known(Path file) throws IOException {
    try {
      return RecordedOutcome.parse(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + " is " + e.getMessage() + "; remove it", e);
    }
  }

  /** All or nothing, so that a regression can be stopped at any moment. */
  private void write(String name, String text) throws IOException {
    Path whole = directory.resolve(name);
    Path part = directory.resolve(name + ".part");
    Files.writeString(part, text);
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
