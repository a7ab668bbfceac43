package dev.ditto.model.network;

import java.util.List;

/**
 * Tokens as squares of pixels: with p the side of a square, {@code out[c][y * p + dy][x * p + dx] =
 * in[y * columns + x][(dy * p + dx) * outputChannels + c]}.
 *
 * @param input tokens, line by line, of {@code side * side * outputChannels} channels
 * @param columns tokens of a line
 * @param side of a square, in pixels
 */
public record TokensToPixels(String name, Value input, int columns, int side, int outputChannels)
    implements Operation {
  public TokensToPixels {
    input.require(Layout.TOKENS);
    if (input.channels() != side * side * outputChannels || input.positions() % columns != 0) {
      throw new IllegalArgumentException(
          "%s: %s are no squares of %d x %d pixels in lines of %d"
              .formatted(name, input.shape(), side, side, columns));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    int rows = input.positions() / columns;
    return Value.map(name, outputChannels, rows * side, columns * side);
  }

  /** Where output element {@code [c][y][x]} lies in the input {@code [tokens][channels]}. */
  public int source(int c, int y, int x) {
    int token = y / side * columns + x / side;
    return token * input.channels() + (y % side * side + x % side) * outputChannels + c;
  }
}
