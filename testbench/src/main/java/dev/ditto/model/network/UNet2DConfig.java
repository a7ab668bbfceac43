package dev.ditto.model.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shape of a {@code UNet2DModel} of the diffusers library, in the terms of its config.json; or
 * of a {@code UNet2DConditionModel}, which is told captions instead of classes.
 *
 * <p>The levels go from the finest to the coarsest; {@code blockOutChannels}, {@code downAttention}
 * and {@code upAttention} have one element for each. {@code upAttention} starts, as the way up
 * does, at the coarsest.
 *
 * @param sampleHeight height of the sample in pixels
 * @param sampleWidth width of the sample in pixels
 * @param inChannels channels of the sample
 * @param outChannels channels of the prediction
 * @param freqShift see {@link TimestepEmbedding#frequencyShift()}
 * @param flipSinToCos see {@link TimestepEmbedding#cosineFirst()}
 * @param downAttention attention after each residual block of a level on the way down
 * @param midAttention attention between the two residual blocks of the middle
 * @param upAttention attention after each residual block of a level on the way up
 * @param blockOutChannels channels of each level
 * @param layersPerBlock residual blocks of a level on the way down; one more on the way up
 * @param downsamplePadding 1: one pixel on each side; 0: one pixel at the right and the bottom only
 * @param attentionHeadDim channels of one attention head; empty for a single head
 * @param normNumGroups groups of every group normalisation
 * @param normEps added to the variance in every group normalisation
 * @param numClassEmbeds number of classes; empty for a network that is told no class
 * @param captions how captions are read; empty for a network that reads none
 */
public record UNet2DConfig(
    int sampleHeight,
    int sampleWidth,
    int inChannels,
    int outChannels,
    double freqShift,
    boolean flipSinToCos,
    List<Boolean> downAttention,
    boolean midAttention,
    List<Boolean> upAttention,
    List<Integer> blockOutChannels,
    int layersPerBlock,
    int downsamplePadding,
    OptionalInt attentionHeadDim,
    int normNumGroups,
    double normEps,
    OptionalInt numClassEmbeds,
    Optional<CaptionConfig> captions) {

  public UNet2DConfig {
    downAttention = List.copyOf(downAttention);
    upAttention = List.copyOf(upAttention);
    blockOutChannels = List.copyOf(blockOutChannels);
  }

  /**
   * Everything that is wrong with this configuration, each with the key in config.json, the value
   * and the rule; empty if a network can be built from it.
   */
  public List<String> problems() {
    return UNet2DRules.problems(this);
  }

  /** Number of levels. */
  public int levels() {
    return blockOutChannels.size();
  }

  /** Channels of the vector that carries timestep and class to the residual blocks. */
  public int embeddingChannels() {
    return 4 * blockOutChannels.get(0);
  }
}
