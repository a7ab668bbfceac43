package dev.ditto.program.stage;

import dev.ditto.program.tensor.Region;
import java.util.List;

/** A part of a denoising step whose commands are written in one go. */
public interface Stage {

  /** Writes its commands. */
  void write(Writer writer);

  /** How many of the stages before it have left something on the chip for it, at most. */
  default int follows() {
    return 0;
  }

  /**
   * Whether it takes STAT or the words of VECTOR where a tensor stays, so that nothing may be left
   * there across it.
   */
  default boolean takesWhereOthersStay() {
    return follows() > 0;
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
