package dev.ditto.model.network;

import java.util.List;

/**
 * The pixels of a map as tokens, line by line: {@code out[y * width + x][c] = in[c][y][x]}. With
 * the channel running fastest in memory it moves nothing.
 */
public record MapToTokens(String name, Value input) implements Operation {
  public MapToTokens {
    input.require(Layout.MAP);
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return Value.tokens(name, input.positions(), input.channels());
  }
}
