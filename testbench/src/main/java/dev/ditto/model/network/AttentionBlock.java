package dev.ditto.model.network;

/**
 * Self-attention over the pixels of a map, normalised before and added to the input.
 *
 * @param name path of the module
 * @param headDim channels of one head
 * @param groups of the normalisation
 * @param eps of the normalisation
 */
record AttentionBlock(String name, int headDim, int groups, double eps) {

  /** Adds the block to a graph. */
  Value add(Graph graph, Value input) {
    Value h = graph.add(new GroupNorm(name + ".group_norm", input, groups, eps));
    h = graph.add(new MapToTokens(name + ".to_tokens", h));
    h = new Attention(name, input.channels() / headDim, true).add(graph, h, h);
    h = graph.add(new TokensToMap(name + ".to_map", h, input.height(), input.width()));
    return graph.add(new Add(name + ".residual", input, h));
  }
}
