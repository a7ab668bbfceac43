package dev.ditto.hdl.mutation;

/**
 * What became of a mutant.
 *
 * @param by the test that found it, the proof or reason that nothing can; empty for a survivor
 */
public record Result(Victim victim, Fate fate, String by) {
  /** How it ended. */
  public enum Fate {
    /** A test failed. */
    KILLED,
    /** A test did not end. */
    HANGS,
    /** All tests passed, but no input tells the mutant from the original: proved. */
    PROVED_EQUIVALENT,
    /** All tests passed; somebody wrote down why no test can fail. */
    EXPLAINED,
    /** All tests passed. */
    SURVIVED;

    /** By a test. */
    public boolean found() {
      return this == KILLED || this == HANGS;
    }

    /** No mistake at all. */
    public boolean equivalent() {
      return this == PROVED_EQUIVALENT || this == EXPLAINED;
    }
  }
}
