package dev.ditto.model.network;

/**
 * Self-attention over the pixels of a map: norm, queries, keys and values, scaled dot products,
 * softmax, weighted values, output projection, plus the input.
 *
 * @param name path of the module
 * @param headDim channels of one head
 * @param groups of the normalisation
 * @param eps of the normalisation
 */
record AttentionBlock(String name, int headDim, int groups, double eps) {

  /** Adds the block to a graph. */
  Value add(Graph graph, Value input) {
    int channels = input.channels();
    Value h = graph.add(new GroupNorm(name + ".group_norm", input, groups, eps));
    h = graph.add(new MapToTokens(name + ".to_tokens", h));
    Value query = graph.add(new Linear(name + ".to_q", h, channels, true));
    Value key = graph.add(new Linear(name + ".to_k", h, channels, true));
    Value value = graph.add(new Linear(name + ".to_v", h, channels, true));
    h = graph.add(new AttentionScores(name + ".scores", query, key, channels / headDim));
    h = graph.add(new Softmax(name + ".softmax", h, 1 / Math.sqrt(headDim)));
    h = graph.add(new AttentionValues(name + ".values", h, value));
    h = graph.add(new Linear(name + ".to_out.0", h, channels, true));
    h = graph.add(new TokensToMap(name + ".to_map", h, input.height(), input.width()));
    return graph.add(new Add(name + ".residual", input, h));
  }
}
