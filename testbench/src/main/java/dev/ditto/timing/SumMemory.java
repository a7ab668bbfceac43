package dev.ditto.timing;

/**
 * Whose turn it is at the ports of Y: accumulation first, then the vector unit before storing, and
 * clearing before loading; {@link dev.ditto.accel.rtl.reuse.ValueReuseBuffer}.
 */
final class SumMemory {
  static final int NONE = -1;

  private int accumulated = NONE;
  private int reading = NONE;
  private int adding = NONE;
  private int summed = NONE;
  private int summing = NONE;
  private boolean lineGoesOn;
  private boolean lineGoesOnNext;
  private boolean vectorReads;
  private boolean clears;

  /**
   * A row of sums for that word can be taken: it is not just being updated, and no line is being
   * summed up.
   */
  boolean accumulates(int word) {
    return word != reading && word != adding && !lineGoesOn;
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

  /** A row of a line can be summed up; known when the array has had its turn. */
  boolean maySumUp() {
    return accumulated == NONE;
  }

  /**
   * A row of a line is summed up.
   *
   * @param word that gets the sum, or {@link #NONE}
   */
  void sumUp(int word) {
    vectorReads = true;
    summed = word;
  }

  /** From the next cycle on another row of the line is wanted, or none; until told otherwise. */
  void lineGoesOn(boolean goesOn) {
    lineGoesOnNext = goesOn;
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
    adding = reading == NONE ? summing : reading;
    reading = accumulated;
    summing = summed;
    accumulated = NONE;
    summed = NONE;
    lineGoesOn = lineGoesOnNext;
    vectorReads = false;
  }
}
