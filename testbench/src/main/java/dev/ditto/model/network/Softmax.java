package dev.ditto.model.network;

import java.util.List;

/**
 * Softmax over the keys of each query: {@code out[h][q][k] = exp(scale * in[h][q][k]) / sum over j
 * of exp(scale * in[h][q][j])}.
 *
 * @param input scores
 * @param scale above 0; one over the root of a head's channels in attention
 */
public record Softmax(String name, Value input, double scale) implements Operation {
  public Softmax {
    input.require(Layout.SCORES);
    if (!(scale > 0)) {
      throw new IllegalArgumentException(name + ": scale must be above 0, is " + scale);
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.like(name);
  }
}
