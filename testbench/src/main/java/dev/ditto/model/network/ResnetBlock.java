package dev.ditto.model.network;

import dev.ditto.model.tensor.Padding;

/**
 * A residual block: norm, SiLU, 3 x 3 convolution, plus the embedding, norm, SiLU, 3 x 3
 * convolution, plus the input; a 1 x 1 convolution fits the input if the number of channels
 * changes.
 *
 * @param name path of the module
 * @param outputChannels channels of what it makes
 * @param groups of both normalisations
 * @param eps of both normalisations
 * @param shortcut whether the input goes through a 1 x 1 convolution even where it would fit
 * @param halved whether input and residual are average-pooled 2 x 2, after the first SiLU
 */
record ResnetBlock(
    String name, int outputChannels, int groups, double eps, boolean shortcut, boolean halved) {

  /** A block as U-Nets have it. */
  static ResnetBlock of(String name, int outputChannels, int groups, double eps) {
    return new ResnetBlock(name, outputChannels, groups, eps, false, false);
  }

  /**
   * Adds the block to a graph.
   *
   * @param activated the embedding of timestep and class after SiLU, a vector
   */
  Value add(Graph graph, Value input, Value activated) {
    Value h = graph.add(new GroupNorm(name + ".norm1", input, groups, eps));
    h = graph.add(new Silu(name + ".silu1", h));
    Value skip = input;
    if (halved) {
      h = graph.add(new AveragePool(name + ".pool_residual", h));
      skip = graph.add(new AveragePool(name + ".pool_input", input));
    }
    h = graph.add(convolution(name + ".conv1", h, 3));
    Value embedding =
        graph.add(new Linear(name + ".time_emb_proj", activated, outputChannels, true));
    h = graph.add(new AddEmbedding(name + ".add_time_emb", h, embedding));
    h = graph.add(new GroupNorm(name + ".norm2", h, groups, eps));
    h = graph.add(new Silu(name + ".silu2", h));
    h = graph.add(convolution(name + ".conv2", h, 3));
    if (shortcut || skip.channels() != outputChannels) {
      skip = graph.add(convolution(name + ".conv_shortcut", skip, 1));
    }
    return graph.add(new Add(name + ".residual", skip, h));
  }

  private Convolution convolution(String path, Value input, int kernel) {
    return new Convolution(
        path, input, outputChannels, kernel, kernel, 1, Padding.same(kernel / 2), true);
  }
}
