package dev.ditto.cli.run;

import dev.ditto.cli.Invocation;
import dev.ditto.cosim.WholeRun;
import dev.ditto.cosim.regress.RunCase;
import dev.ditto.cosim.regress.RunListener;
import dev.ditto.cosim.regress.RunOutcome;
import java.util.Locale;

/** What {@code regress} says while it runs. */
final class RegressConsole implements RunListener, AutoCloseable {
  private final Invocation invocation;
  private final boolean within;
  private Console running;

  /**
   * @param within whether a case takes so long that one wants to see how far it has come
   */
  RegressConsole(Invocation invocation, boolean within) {
    this.invocation = invocation;
    this.within = within;
  }

  @Override
  public WholeRun.Progress begins(RunCase test) {
    if (!within) {
      return share -> {};
    }
    running = new Console(invocation.err(), invocation.quiet());
    return running.run(test.note());
  }

  @Override
  public void ended(RunOutcome outcome) {
    close();
    boolean failed = outcome.verdict() == RunOutcome.Verdict.FAILED;
    if (!invocation.quiet() || failed) {
      String what = outcome.verdict().name().toLowerCase(Locale.ROOT);
      String why = outcome.message().isEmpty() ? "" : ": " + outcome.message();
      invocation.err().printf("%s %s%s%n", outcome.test().note(), what, why);
    }
    if (failed) {
      invocation.err().printf("  case: %s%n", outcome.test().json());
    }
  }

  @Override
  public void note(String line) {
    if (!invocation.quiet()) {
      invocation.err().println(line);
    }
  }

  /** Ends the bar of the case that runs, if one does. */
  @Override
  public void close() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
