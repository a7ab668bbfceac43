package dev.ditto.demo;

import dev.ditto.cosim.WholeRun;

/** Is told how far the main job has come. May be called by several threads. */
public interface Progress {
  /** A part of the job begins. */
  void phase(String what);

  /**
   * How to follow one run.
   *
   * @param name of the run, for people
   */
  WholeRun.Progress run(String name);
}
