package dev.ditto.cosim.regress;

import dev.ditto.cosim.WholeRun;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a regression tells. */
record Told(List<RunOutcome> outcomes, List<String> notes) implements RunListener {
  Told() {
    this(new ArrayList<>(), new ArrayList<>());
  }

  @Override
  public WholeRun.Progress begins(RunCase test) {
    return share -> {};
  }

  @Override
  public void ended(RunOutcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void note(String line) {
    notes.add(line);
  }
}
