package dev.ditto.demo;

import dev.ditto.cosim.Denoising;

/** Is told how far the main job has come. May be called by several threads. */
public interface Progress {
  /** A part of the job begins. */
  void phase(String what);

  /**
   * How to follow one run.
   *
   * @param name of the run, for example {@code temporal}
   */
  Denoising.Progress run(String name);
}
