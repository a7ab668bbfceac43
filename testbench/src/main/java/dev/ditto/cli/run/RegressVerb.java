package dev.ditto.cli.run;

import dev.ditto.cli.CommonOptions;
import dev.ditto.cli.Invocation;
import dev.ditto.cli.OutputDirectory;
import dev.ditto.cli.UsageException;
import dev.ditto.cli.Verb;
import dev.ditto.cosim.Disturbance;
import dev.ditto.cosim.Simulator;
import dev.ditto.cosim.regress.RunOutcome;
import dev.ditto.cosim.regress.RunRegression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/**
 * {@code regress}: random whole runs on random accelerators, every second of operations in an order
 * that nobody would train.
 */
public final class RegressVerb implements Verb {
  private static final int CASES = 20;
  private static final int MOST_CASES = 1_000_000;
  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "regress";
  }

  @Override
  public String summary() {
    return "run random networks on random accelerators; goes on where it was stopped";
  }

  @Override
  public void addOptions(Options options) {
    options.addOption(
        Option.builder()
            .longOpt("cases")
            .hasArg()
            .argName("N")
            .desc("how many, of consecutive seeds (default " + CASES + ")")
            .get());
    SimulatorOption.add(
        options,
        "java, which starts at once, where Verilator compiles each case's accelerator for longer"
            + " than it runs; both give the same values and cycles");
    CommonOptions.seed(options);
    options.addOption(
        Option.builder("o")
            .longOpt("out")
            .hasArg()
            .argName("DIR")
            .desc(
                "a file for each case, and junit.xml (default out/regress); what the same program passed"
                    + " with the same simulator is not run again")
            .get());
  }

  @Override
  public int run(Invocation invocation) throws IOException {
    int cases = (int) invocation.number("cases", CASES, 1, MOST_CASES);
    Path directory = Invocation.path(invocation.text("o", "out/regress"));
    OutputDirectory.checkWritable(directory);
    // Each case has an accelerator of its own, which Verilator compiles for longer than it runs.
    Simulator simulator =
        invocation.has("simulator") ? SimulatorOption.read(invocation) : Simulator.JAVA;
    List<RunOutcome> outcomes;
    try {
      outcomes =
          new RunRegression(directory, simulator, Again.command(name(), invocation))
              .run(
                  invocation.seed(),
                  cases,
                  outcome -> tell(invocation, outcome),
                  note -> note(invocation, note));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    long passed = count(outcomes, RunOutcome.Verdict.PASSED);
    long failed = count(outcomes, RunOutcome.Verdict.FAILED);
    invocation
        .out()
        .printf(
            "%d passed, %d failed, %d refused by the compiler; %,d values equal in %,d cycles of %s%n",
            passed,
            failed,
            count(outcomes, RunOutcome.Verdict.REFUSED),
            outcomes.stream().mapToLong(RunOutcome::compared).sum(),
            outcomes.stream().mapToLong(RunOutcome::cycles).sum(),
            simulator.title());
    long disturbed =
        outcomes.stream()
            .filter(outcome -> outcome.verdict() == RunOutcome.Verdict.PASSED)
            .filter(outcome -> outcome.test().disturbance().kind() != Disturbance.Kind.NONE)
            .count();
    if (disturbed > 0) {
      invocation
          .out()
          .printf(
              "%d of them also after a run that an error, an abort or a soft reset ended%n",
              disturbed);
    }
    outcomes.stream()
        .max(Comparator.comparingDouble(outcome -> Math.abs(outcome.predictionError())))
        .filter(worst -> worst.predictionError() != 0)
        .ifPresent(
            worst ->
                invocation
                    .out()
                    .printf(
                        Locale.ROOT,
                        "cycles were predicted worst for %s: %+.2f %%%n",
                        worst.test().note(),
                        PERCENT * worst.predictionError()));
    if (passed == 0 && failed == 0) {
      invocation
          .err()
          .println("no case has run, so nothing is known; ask for more --cases or another --seed");
    }
    return failed == 0 && passed > 0 ? OK : FAILED;
  }

  private static void note(Invocation invocation, String note) {
    if (!invocation.quiet()) {
      invocation.err().println(note);
    }
  }

  private static void tell(Invocation invocation, RunOutcome outcome) {
    if (!invocation.quiet() || outcome.verdict() == RunOutcome.Verdict.FAILED) {
      String what = outcome.verdict().name().toLowerCase(Locale.ROOT);
      String why = outcome.message().isEmpty() ? "" : ": " + outcome.message();
      invocation.err().printf("%s %s%s%n", outcome.test().note(), what, why);
    }
    if (outcome.verdict() == RunOutcome.Verdict.FAILED) {
      invocation.err().printf("  case: %s%n", outcome.test().json());
    }
  }

  private static long count(List<RunOutcome> outcomes, RunOutcome.Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }
}
