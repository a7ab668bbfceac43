package dev.ditto.model.network;

/**
 * Multi-head attention: queries from tokens, keys and values from what they look at, scaled dot
 * products, softmax, weighted values, output projection.
 *
 * @param name path of the module
 * @param heads a divisor of the channels
 * @param bias whether queries, keys and values have one
 */
record Attention(String name, int heads, boolean bias) {

  /**
   * Adds the attention to a graph.
   *
   * @param tokens what looks
   * @param context what is looked at, tokens as well; may be the same
   */
  Value add(Graph graph, Value tokens, Value context) {
    int channels = tokens.channels();
    Value query = graph.add(new Linear(name + ".to_q", tokens, channels, bias));
    Value key = graph.add(new Linear(name + ".to_k", context, channels, bias));
    Value value = graph.add(new Linear(name + ".to_v", context, channels, bias));
    double scale = 1 / Math.sqrt((double) channels / heads);
    Value h = graph.add(new AttentionScores(name + ".scores", query, key, heads));
    h = graph.add(new Softmax(name + ".softmax", h, scale));
    h = graph.add(new AttentionValues(name + ".values", h, value));
    return graph.add(new Linear(name + ".to_out.0", h, channels, true));
  }
}
