package dev.ditto.model.network;

import java.util.List;

/**
 * Weighs the channels of all tokens by a vector that depends on timestep and condition only: {@code
 * out[t][c] = in[t][c] * gate[c]} (Peebles and Xie, 2023).
 */
public record Gate(String name, Value input, Value gate) implements Operation {
  public Gate {
    input.require(Layout.TOKENS);
    gate.require(Layout.VECTOR);
    if (gate.channels() != input.channels()) {
      throw new IllegalArgumentException(
          "%s: tokens have %d channels, the gate %d"
              .formatted(name, input.channels(), gate.channels()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input, gate);
  }

  @Override
  public Value output() {
    return input.like(name);
  }
}
