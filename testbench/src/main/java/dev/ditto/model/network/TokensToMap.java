package dev.ditto.model.network;

import java.util.List;

/**
 * Tokens as the pixels of a map, line by line: {@code out[c][y][x] = in[y * width + x][c]}. With
 * the channel running fastest in memory it moves nothing.
 *
 * @param height of the map in pixels; height * width is the number of tokens
 */
public record TokensToMap(String name, Value input, int height, int width) implements Operation {
  public TokensToMap {
    input.require(Layout.TOKENS);
    if (height < 1 || width < 1 || (long) height * width != input.positions()) {
      throw new IllegalArgumentException(
          "%s: %d tokens are no map of %d x %d".formatted(name, input.positions(), height, width));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return Value.map(name, input.channels(), height, width);
  }
}
