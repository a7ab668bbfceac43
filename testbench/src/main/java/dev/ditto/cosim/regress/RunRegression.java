package dev.ditto.cosim.regress;

import dev.ditto.cosim.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Random whole runs, one file for each in a directory. What passed or was refused is not run again,
 * so that a regression that was stopped goes on, and one that failed repeats what failed.
 *
 * @param directory of the outcomes; made if there is none
 */
public record RunRegression(Path directory, Simulator simulator) {
  private static final String SUMMARY = "junit.xml";

  /**
   * Runs the cases of consecutive seeds, and writes a summary that JUnit's tools read.
   *
   * @param first seed
   * @param each is told of every outcome, old or new
   * @throws IOException when the directory cannot be read or written
   * @throws IllegalArgumentException when a file in it is no outcome
   */
  public List<RunOutcome> run(long first, int count, Consumer<RunOutcome> each) throws IOException {
    Files.createDirectories(directory);
    List<RunOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      RunOutcome outcome = outcome(first + i);
      each.accept(outcome);
      outcomes.add(outcome);
    }
    write(SUMMARY, JunitSummary.of("whole runs", outcomes));
    return outcomes;
  }

  private RunOutcome outcome(long seed) throws IOException {
    RunCase test = RunCase.of(seed);
    String name = "run-" + seed + ".json";
    Path file = directory.resolve(name);
    if (Files.exists(file)) {
      RunOutcome known = known(file);
      // What another version has drawn from the seed says nothing about this one.
      if (known.verdict() != RunOutcome.Verdict.FAILED && known.test().equals(test)) {
        return known;
      }
    }
    RunOutcome outcome = RunOutcome.of(test, simulator);
    write(name, outcome.json());
    return outcome;
  }

  private static RunOutcome known(Path file) throws IOException {
    try {
      return RunOutcome.parse(Files.readString(file));
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
