package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells of a run that failed, at once all that is known and how to do it again, and then what
 * further runs show. With an output directory both go there, too.
 */
final class FailedRun {
  /** The file of the waves around a failure. */
  static final String WAVES = "mismatch.vcd";

  private static final Path FOLDER = Path.of("out", "cosim");

  private final PrintStream err;
  private final OutputDirectory output;
  private final FailureReport report;

  /** Something that takes further runs. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param folder for what it writes
     * @return what came of it, in one line
     */
    String in(Path folder) throws IOException;
  }

  /**
   * Something to be found out.
   *
   * @param key in the report
   */
  record Examination(String key, Work work) {}

  private FailedRun(PrintStream err, OutputDirectory output, FailureReport report) {
    this.err = err;
    this.output = output;
    this.report = report;
  }

  /**
   * Tells what is known.
   *
   * @param output null when there is none
   * @param failure one of those that a comparison ends with
   * @param job what was run
   */
  static FailedRun tell(
      Invocation invocation, OutputDirectory output, RuntimeException failure, JobDescription job)
      throws Exception {
    PrintStream err = invocation.err();
    err.println();
    err.println(failure.getMessage());
    err.println(job.command());
    FailureReport report = new FailureReport(failure, job);
    if (output != null) {
      output.write(report::write);
    }
    return new FailedRun(err, output, report);
  }

  /** Finds out more, one after the other; what cannot be found out is said to be so. */
  void examine(List<Examination> examinations) throws Exception {
    if (output == null) {
      Path folder = Files.createDirectories(FOLDER.toAbsolutePath());
      examinations.forEach(e -> examine(e, folder, folder));
      return;
    }
    output.write(
        folder -> {
          examinations.forEach(e -> examine(e, folder, output.target()));
          return report.write(folder);
        });
    err.println("in " + output.target());
  }

  /**
   * @param folder to write into
   * @param later what it will be called
   */
  private void examine(Examination examination, Path folder, Path later) {
    String text;
    try {
      text = examination.work().in(folder);
    } catch (IOException | RuntimeException e) {
      text = "no " + examination.key() + ": " + e.getMessage();
    }
    text = text.replace(folder.toString(), later.toString());
    report.add(examination.key(), text);
    err.println(text);
  }
}
