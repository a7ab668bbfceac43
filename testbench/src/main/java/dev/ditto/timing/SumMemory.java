package dev.ditto.timing;

/**
 * Whose turn it is at the ports of Y: accumulation first, then the vector unit before storing, and
 * clearing before loading; {@link dev.ditto.accel.rtl.reuse.ValueReuseBuffer}.
 */
final class SumMemory {
  private static final int NONE = -1;

  private int accumulated = NONE;
  private int reading = NONE;
  private int adding = NONE;
  private boolean vectorReads;
  private boolean clears;

  /** A row of sums for that word can be taken: it is not just being updated. */
  boolean accumulates(int word) {
    return word != reading && word != adding;
  }

  void accumulate(int word) {
    accumulated = word;
  }

  /** The vector unit may read; known when the array has had its turn. */
  boolean vectorMayRead() {
    return accumulated == NONE;
  }

  void vectorReads() {
    vectorReads = true;
  }

  /** STORE may read; known when array and vector unit have had their turns. */
  boolean storeMayRead() {
    return accumulated == NONE && !vectorReads;
  }

  boolean mayClear() {
    return adding == NONE;
  }

  /** The array wants to clear a word, now or as soon as it may; until told otherwise. */
  void clears(boolean wanted) {
    clears = wanted;
  }

  boolean mayLoad() {
    return adding == NONE && !clears;
  }

  void endCycle() {
    adding = reading;
    reading = accumulated;
    accumulated = NONE;
    vectorReads = false;
  }
}
