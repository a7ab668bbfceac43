package dev.ditto.model.network;

import java.util.List;

/** SiLU, element by element: {@code x / (1 + exp(-x))}. */
public record Silu(String name, Value input) implements Operation {
  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.like(name);
  }
}
