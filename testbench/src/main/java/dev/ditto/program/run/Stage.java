package dev.ditto.program.run;

import java.util.List;

/** A part of a denoising step whose commands are written in one go. */
interface Stage {

  /** Writes its commands. */
  void write(Writer writer);

  /** How many of the stages before it have left something on the chip for it, at most. */
  default int follows() {
    return 0;
  }

  /**
   * What lies in memory of sums that it keeps from step to step.
   *
   * @param columns of a column tile
   */
  default List<Region> regions(int evaluation, int columns) {
    return List.of();
  }
}
