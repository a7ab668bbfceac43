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
 * that nobody would train; or runs of a trained network.
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
    return "run random networks, or a trained one, on random accelerators; goes on where it was stopped";
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
    RegressSubject.add(options);
    SimulatorOption.add(
        options,
        "java, which starts at once, where Verilator compiles each case's accelerator for longer"
            + " than it runs; on one accelerator for all cases verilator if installed; both give"
            + " the same values and cycles");
    CommonOptions.seed(options);
    options.addOption(
        Option.builder("o")
            .longOpt("out")
            .hasArg()
            .argName("DIR")
            .desc(
                "a file for each case, and junit.xml (default out/regress, of a model"
                    + " out/regress/NAME); what the same program passed with the same simulator is"
                    + " not run again")
            .get());
  }

  @Override
  public int run(Invocation invocation) throws IOException {
    int cases = (int) invocation.number("cases", CASES, 1, MOST_CASES);
    RegressSubject subject = RegressSubject.read(invocation);
    Path directory = Invocation.path(invocation.text("o", subject.directory()));
    OutputDirectory.checkWritable(directory);
    // Where each case has an accelerator of its own, Verilator compiles it for longer than it runs.
    Simulator simulator =
        invocation.has("simulator") || subject.machine().isPresent()
            ? SimulatorOption.read(invocation)
            : Simulator.JAVA;
    String again = Again.command(name(), invocation);
    List<RunOutcome> outcomes;
    try (RegressConsole console = new RegressConsole(invocation, subject.model().isPresent())) {
      outcomes =
          new RunRegression(directory, simulator, subject.draw(), Home.models(), again)
              .run(invocation.seed(), cases, console);
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

  private static long count(List<RunOutcome> outcomes, RunOutcome.Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }
}
