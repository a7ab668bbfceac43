package dev.ditto.hdl.mutation;

/**
 * What became of a mutant.
 *
 * @param by the test that found it, the proof or reason that nothing can; empty for a survivor
 */
record Result(Victim victim, Fate fate, String by) {
  /** How it ended. */
  enum Fate {
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

    boolean found() {
      return this == KILLED || this == HANGS;
    }

    boolean equivalent() {
      return this == PROVED_EQUIVALENT || this == EXPLAINED;
    }
  }
}
