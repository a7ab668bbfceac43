package dev.ditto.model.network;

import java.util.List;

/**
 * Scales and shifts the channels of all tokens by vectors that depend on timestep and condition
 * only: {@code out[t][c] = in[t][c] * (1 + scale[c]) + shift[c]} (Peebles and Xie, 2023).
 */
public record Modulate(String name, Value input, Value scale, Value shift) implements Operation {
  public Modulate {
    input.require(Layout.TOKENS);
    scale.require(Layout.VECTOR);
    shift.require(Layout.VECTOR);
    if (scale.channels() != input.channels() || shift.channels() != input.channels()) {
      throw new IllegalArgumentException(
          "%s: tokens have %d channels, scale %d, shift %d"
              .formatted(name, input.channels(), scale.channels(), shift.channels()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input, scale, shift);
  }

  @Override
  public Value output() {
    return input.like(name);
  }
}
