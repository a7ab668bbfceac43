package dev.ditto.model.network;

import java.util.List;

/**
 * GELU (Hendrycks and Gimpel, 2016), element by element: {@code x * P(X <= x)} for a standard
 * normal X; or its approximation {@code x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3)))}.
 *
 * @param tanh whether the approximation is meant
 */
public record Gelu(String name, Value input, boolean tanh) implements Operation {
  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.like(name);
  }
}
