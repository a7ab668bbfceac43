package dev.ditto.program;

import dev.ditto.accel.Parameters;

/**
 * One layer to be compiled.
 *
 * @param temporal whether differences to the step before are computed, otherwise the codes
 *     themselves
 * @param loadSums whether the sums start from what lies in memory
 * @param storeSums whether the sums go to memory
 * @param turn which of the two code regions holds this step's X, 0 or 1
 */
record LayerJob(
    String layer,
    Shape shape,
    Parameters parameters,
    boolean temporal,
    boolean loadSums,
    boolean storeSums,
    Residence residence,
    LayerMemory memory,
    int turn) {

  /** Whether the sums start from nothing. */
  boolean clears() {
    return !loadSums && !(temporal && residence.keepsY());
  }

  /** Whether X(t+1) is read from memory. */
  boolean loadsPrevious() {
    return temporal && !residence.keepsX();
  }

  int columnTiles() {
    return shape.columnTiles(parameters.columns());
  }

  /** First byte of X(t). */
  long codes() {
    return memory.codes()[turn];
  }

  /** First byte of X(t+1). */
  long previousCodes() {
    return memory.codes()[1 - turn];
  }
}
