package dev.ditto.program;

import java.util.List;

/** A part of a denoising step whose commands are written in one go. */
interface Stage {

  /** Writes its commands. */
  void write(Writer writer);

  /** What lies in memory of sums that it keeps from step to step. */
  default List<Region> regions(int evaluation) {
    return List.of();
  }
}
