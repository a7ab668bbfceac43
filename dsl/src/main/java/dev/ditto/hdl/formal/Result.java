package dev.ditto.hdl.formal;

import java.util.List;

/**
 * What a proof found.
 *
 * @param depth cycles looked at, reset included; of a proof by induction the cycles before
 * @param broken what failed, or what was not reached; empty when all is well
 * @param traces of a failure one; of covers one for each cycle in which something new was reached
 */
public record Result(Verdict verdict, int depth, List<Goal> broken, List<Trace> traces) {
  public Result {
    broken = List.copyOf(broken);
    traces = List.copyOf(traces);
  }

  /** Whether what was asked for was found. */
  public boolean ok() {
    return verdict == Verdict.PROVED || verdict == Verdict.BOUNDED || verdict == Verdict.REACHED;
  }

  /** Everything, for a reader. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(verdict).append(" at depth ").append(depth).append('\n');
    broken.forEach(goal -> text.append(goal).append('\n'));
    traces.forEach(trace -> text.append('\n').append(trace));
    return text.toString();
  }
}
