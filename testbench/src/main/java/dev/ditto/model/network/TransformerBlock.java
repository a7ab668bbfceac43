package dev.ditto.model.network;

import dev.ditto.model.tensor.Padding;

/**
 * A {@code Transformer2DModel} of the diffusers library with one layer: the pixels of a map look at
 * each other, then at a caption, then each passes a gated layer of its own; every part is
 * normalised before and added to what was.
 *
 * @param name path of the module
 * @param heads of both attentions
 * @param groups of the first normalisation
 * @param linearProjection whether projections in and out are called linear layers rather than 1 x 1
 *     convolutions; only the shape of their weights differs
 */
record TransformerBlock(String name, int heads, int groups, boolean linearProjection) {
  private static final double GROUP_NORM_EPS = 1e-6;
  private static final double LAYER_NORM_EPS = 1e-5;
  private static final int FEED_FORWARD = 4;

  /** Adds the block to a graph. */
  Value add(Graph graph, Value input, Value caption) {
    Value h = graph.add(new GroupNorm(name + ".norm", input, groups, GROUP_NORM_EPS));
    h = in(graph, h);
    String inner = name + ".transformer_blocks.0.";
    Value normal = norm(graph, inner + "norm1", h);
    h = residual(graph, inner + "attn1", h, attention(graph, inner + "attn1", normal, normal));
    normal = norm(graph, inner + "norm2", h);
    h = residual(graph, inner + "attn2", h, attention(graph, inner + "attn2", normal, caption));
    normal = norm(graph, inner + "norm3", h);
    h = residual(graph, inner + "ff", h, feedForward(graph, inner + "ff", normal));
    return graph.add(new Add(name + ".residual", input, out(graph, h, input)));
  }

  private Value in(Graph graph, Value map) {
    if (linearProjection) {
      Value tokens = graph.add(new MapToTokens(name + ".to_tokens", map));
      return graph.add(new Linear(name + ".proj_in", tokens, map.channels(), true));
    }
    Value projected = graph.add(pointwise(name + ".proj_in", map));
    return graph.add(new MapToTokens(name + ".to_tokens", projected));
  }

  private Value out(Graph graph, Value tokens, Value like) {
    if (linearProjection) {
      Value projected = graph.add(new Linear(name + ".proj_out", tokens, like.channels(), true));
      return graph.add(new TokensToMap(name + ".to_map", projected, like.height(), like.width()));
    }
    Value map = graph.add(new TokensToMap(name + ".to_map", tokens, like.height(), like.width()));
    return graph.add(pointwise(name + ".proj_out", map));
  }

  private static Convolution pointwise(String path, Value map) {
    return new Convolution(path, map, map.channels(), 1, 1, 1, Padding.NONE, true);
  }

  private static Value norm(Graph graph, String path, Value tokens) {
    return graph.add(new LayerNorm(path, tokens, LAYER_NORM_EPS, true));
  }

  private static Value residual(Graph graph, String path, Value before, Value change) {
    return graph.add(new Add(path + ".residual", before, change));
  }

  private Value attention(Graph graph, String path, Value tokens, Value context) {
    return new Attention(path, heads, false).add(graph, tokens, context);
  }

  /** Linear to twice the width, one half times GELU of the other, and back. */
  private static Value feedForward(Graph graph, String path, Value tokens) {
    int width = FEED_FORWARD * tokens.channels();
    Value both = graph.add(new Linear(path + ".net.0.proj", tokens, 2 * width, true));
    Value plain = graph.add(new Slice(path + ".net.0.hidden", both, 0, width));
    Value gate = graph.add(new Slice(path + ".net.0.gate", both, width, width));
    gate = graph.add(new Gelu(path + ".net.0.gelu", gate, false));
    Value product = graph.add(new Multiply(path + ".net.0", plain, gate));
    return graph.add(new Linear(path + ".net.2", product, tokens.channels(), true));
  }
}
