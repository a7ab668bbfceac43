package dev.ditto.training;

import java.util.List;

/**
 * The shape of a {@code UNet2DModel} in the terms of its config.json.
 *
 * @param sampleSize width and height of the picture
 * @param channels channels of the picture
 * @param blockChannels channels of each level, finest first
 * @param attention whether a level has attention after each residual block
 * @param layersPerBlock residual blocks of a level on the way down; one more on the way up
 * @param headDim channels of one attention head
 * @param groups groups of every group normalisation
 * @param eps added to the variance in every group normalisation
 * @param classes number of class labels, 0 for a network that is told no class
 */
public record UNetConfig(
    int sampleSize,
    int channels,
    List<Integer> blockChannels,
    List<Boolean> attention,
    int layersPerBlock,
    int headDim,
    int groups,
    double eps,
    int classes) {

  /** The network of the shapes data set. */
  public static final UNetConfig SHAPES16 =
      new UNetConfig(
          ShapePainter.SIZE,
          ShapePainter.CHANNELS,
          List.of(32, 64),
          List.of(false, true),
          2,
          32,
          8,
          1e-5,
          ShapeClass.values().length);

  /** Width of the vector that carries noise level and class to the residual blocks. */
  int embeddingWidth() {
    return 4 * blockChannels.get(0);
  }

  /** Number of levels. */
  int levels() {
    return blockChannels.size();
  }
}
