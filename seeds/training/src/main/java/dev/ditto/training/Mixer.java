package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;

/** What lets the pixels of a picture look at each other, and perhaps at a caption. */
interface Mixer {
  /**
   * The picture, mixed.
   *
   * @param x [batch, channels, size, size]
   * @param context the caption [batch, words, width]; null for a network without
   */
  Tensor apply(Tensor x, Tensor context);
}
