package dev.ditto.cosim.regress;

import dev.ditto.cosim.WholeRun;

/** Is told how a regression goes. */
public interface RunListener {
  /**
   * A case is about to be run.
   *
   * @return is told how far it has come
   */
  WholeRun.Progress begins(RunCase test);

  /** A case has an outcome, be it old or new. */
  void ended(RunOutcome outcome);

  /**
   * Something else, in a line: why an outcome in the directory does not count any more, and at the
   * end how many do.
   */
  void note(String line);
}
