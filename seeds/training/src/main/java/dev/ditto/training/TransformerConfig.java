package dev.ditto.training;

/**
 * The shape of a {@code DiTTransformer2DModel} in the terms of its config.json.
 *
 * @param sampleSize width and height of the picture
 * @param channels channels of the picture
 * @param patchSize width and height of the square of pixels that becomes a token
 * @param layers number of blocks
 * @param heads attention heads
 * @param headDim channels of one attention head
 * @param classes number of class labels; one more stands for none
 */
record TransformerConfig(
    int sampleSize, int channels, int patchSize, int layers, int heads, int headDim, int classes) {

  /** The transformer of the shapes data set. */
  static final TransformerConfig SHAPES =
      new TransformerConfig(
          ShapePainter.SIZE, ShapePainter.CHANNELS, 2, 4, 4, 32, ShapeClass.values().length);

  /** Channels of a token. */
  int width() {
    return heads * headDim;
  }
}
