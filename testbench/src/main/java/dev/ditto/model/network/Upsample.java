package dev.ditto.model.network;

import java.util.List;

/**
 * Doubles height and width of a map, repeating each pixel: {@code out[c][y][x] = in[c][y/2][x/2]}.
 */
public record Upsample(String name, Value input) implements Operation {
  public Upsample {
    input.require(Layout.MAP);
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return Value.map(name, input.channels(), 2 * input.height(), 2 * input.width());
  }
}
