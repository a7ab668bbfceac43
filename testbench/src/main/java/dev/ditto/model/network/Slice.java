package dev.ditto.model.network;

import java.util.List;

/**
 * Some neighbouring channels of a vector or of tokens: {@code out[t][c] = in[t][first + c]}.
 *
 * @param first channel to take, from 0
 * @param outputChannels how many
 */
public record Slice(String name, Value input, int first, int outputChannels) implements Operation {
  public Slice {
    if (input.layout() != Layout.VECTOR) {
      input.require(Layout.TOKENS);
    }
    if (first < 0 || outputChannels < 1 || first + outputChannels > input.channels()) {
      throw new IllegalArgumentException(
          "%s: no channels %d .. %d in %s"
              .formatted(name, first, first + outputChannels - 1, input.shape()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.layout() == Layout.VECTOR
        ? Value.vector(name, outputChannels)
        : Value.tokens(name, input.positions(), outputChannels);
  }
}
