package dev.ditto.model.network;

import java.util.List;

/**
 * The product of two values of one shape, element by element.
 *
 * @param gate the factor that an activation function has made, as in gated feed-forward layers
 *     (Shazeer, 2020)
 */
public record Multiply(String name, Value input, Value gate) implements Operation {
  public Multiply {
    gate.require(input.layout());
    if (!input.shape().equals(gate.shape())) {
      throw new IllegalArgumentException(
          "%s: cannot multiply %s %s and %s %s"
              .formatted(name, input.name(), input.shape(), gate.name(), gate.shape()));
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
