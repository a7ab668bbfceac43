package dev.ditto.program;

/** A part of a denoising step whose commands are written in one go. */
interface Stage {

  /** Writes its commands. */
  void write(Writer writer);
}
