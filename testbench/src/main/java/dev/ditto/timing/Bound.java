package dev.ditto.timing;

import java.util.Locale;

/** What a run waits for in a cycle: what its oldest command is busy with. */
public enum Bound {
  /** The array makes sums. */
  ARRAY,
  /** The encoder encodes. */
  ENCODER,
  /** The vector unit computes. */
  VECTOR,
  /** A LOAD gets a beat: bandwidth. */
  READING,
  /** A STORE gives a beat: bandwidth. */
  WRITING,
  /** A LOAD or STORE waits for memory to answer, or for a turn. */
  LATENCY,
  /** Its engine has nothing in execution: commands are fetched, checked and started. */
  COMMANDS;

  /** Its name in tables. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
