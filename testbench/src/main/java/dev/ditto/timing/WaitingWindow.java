package dev.ditto.timing;

/**
 * A window in a row-PE's queue.
 *
 * @param tokens of each lane
 * @param ends the row that it ends, or null
 */
record WaitingWindow(int[] tokens, RowTask ends) {
  /** It has something for somebody. */
  boolean speaks() {
    for (int count : tokens) {
      if (count > 0) {
        return true;
      }
    }
    return ends != null;
  }

  /** A lane has nothing to do with it. */
  boolean skips(int lane) {
    return tokens[lane] == 0 && ends == null;
  }
}
