package dev.ditto.model.network;

import java.util.List;

/**
 * One step of a {@link Network}: it makes one value out of others. What it makes follows from what
 * it is, so {@link #output()} is computed and every constructor refuses inputs that do not fit.
 */
public sealed interface Operation
    permits LinearOperation,
        GroupNorm,
        LayerNorm,
        Silu,
        Gelu,
        Softmax,
        Add,
        AddEmbedding,
        Concat,
        Upsample,
        AveragePool,
        TimestepEmbedding,
        ClassEmbedding,
        WordEmbedding,
        AddPositions,
        Modulate,
        Gate,
        Multiply,
        Slice,
        MapToTokens,
        TokensToMap,
        TokensToPixels {

  /**
   * The path of the module in the diffusers library, such as {@code
   * down_blocks.1.attentions.0.to_q}; for an operation that is no module there, the path of the
   * block it stands in and what it does, such as {@code mid_block.resnets.0.residual}. No two
   * operations of a network have the same name.
   */
  String name();

  /** What it reads, in the order of the record's components. */
  List<Value> inputs();

  /** What it makes; its name is that of the operation. */
  Value output();

  /** The trained tensors it needs, weight before bias; empty for most operations. */
  default List<Parameter> parameters() {
    return List.of();
  }
}
