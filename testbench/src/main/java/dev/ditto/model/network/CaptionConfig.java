package dev.ditto.model.network;

import java.util.List;

/**
 * What a {@code UNet2DConditionModel} of the diffusers library has beyond a {@code UNet2DModel}:
 * attention to a caption. The caption's words are rows of a trained table, which takes the place of
 * a text encoder.
 *
 * @param contextWidth channels of a word (cross_attention_dim)
 * @param heads attention heads of each level, finest first
 * @param linearProjection whether the blocks' projections are stored as linear layers
 *     (use_linear_projection)
 * @param vocabulary number of words
 * @param length words of a caption
 */
public record CaptionConfig(
    int contextWidth, List<Integer> heads, boolean linearProjection, int vocabulary, int length) {
  public CaptionConfig {
    heads = List.copyOf(heads);
  }
}
