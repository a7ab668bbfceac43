package dev.ditto.hdl.formal;

/** What came of a proof. */
public enum Verdict {
  /** Every assertion holds in every cycle that can ever be reached. */
  PROVED,
  /** Every assertion holds in the cycles that were looked at, counted from reset. */
  BOUNDED,
  /** An assertion fails in a cycle that can be reached; the trace shows the way. */
  REFUTED,
  /**
   * Every assertion holds in the cycles that were looked at, but they do not imply that they go on
   * to hold: the trace starts in a state that need not be reachable. A further assertion that rules
   * that state out, or a greater depth, may help.
   */
  NOT_INDUCTIVE,
  /** Every cover was reached; a trace shows the way to each. */
  REACHED,
  /** Some cover was not reached in the cycles that were looked at. */
  UNREACHED,
  /** The assumptions contradict each other, so that anything would follow. */
  CONTRADICTION,
  /** The solver was ended. */
  TIMED_OUT
}
