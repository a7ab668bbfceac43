package dev.ditto.model.network;

import java.util.List;

/**
 * Halves height and width of a map, which must be even: each output is the mean of 2 x 2 pixels.
 */
public record AveragePool(String name, Value input) implements Operation {
  public AveragePool {
    if (input.height() % 2 != 0 || input.width() % 2 != 0) {
      throw new IllegalArgumentException(
          "%s: height and width must be even, are %d x %d"
              .formatted(name, input.height(), input.width()));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return Value.map(name, input.channels(), input.height() / 2, input.width() / 2);
  }
}
