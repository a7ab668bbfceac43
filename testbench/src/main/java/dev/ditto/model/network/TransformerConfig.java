package dev.ditto.model.network;

import java.util.List;

/**
 * The shape of a {@code DiTTransformer2DModel} of the diffusers library, in the terms of its
 * config.json.
 *
 * @param sampleSize height and width of the sample in pixels
 * @param patchSize side of the square of pixels that becomes a token
 * @param inChannels channels of the sample
 * @param outChannels channels of the prediction
 * @param layers number of blocks
 * @param heads attention heads
 * @param headDim channels of one attention head
 * @param bias whether queries, keys and values have one
 * @param classes number of classes; one more stands for "not told"
 * @param normEps of the second normalisation of each block
 */
public record TransformerConfig(
    int sampleSize,
    int patchSize,
    int inChannels,
    int outChannels,
    int layers,
    int heads,
    int headDim,
    boolean bias,
    int classes,
    double normEps) {

  /** Everything that is wrong with this configuration; empty if a network can be built from it. */
  public List<String> problems() {
    return TransformerRules.problems(this);
  }

  /** Channels of a token. */
  public int width() {
    return heads * headDim;
  }

  /** Tokens of a line. */
  public int columns() {
    return sampleSize / patchSize;
  }
}
