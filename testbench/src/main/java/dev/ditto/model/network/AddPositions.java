package dev.ditto.model.network;

import java.util.List;

/**
 * Adds to each token where it stands in a grid: sines and cosines of the column in the first half
 * of the channels, of the row in the second. With {@code q = channels / 4} and {@code f(i) =
 * 10000^(-i / q)}, each half is sin(place * f(i)) for i = 0 .. q - 1 and then the cosines.
 *
 * @param input tokens, line by line, whose channels are a multiple of 4
 * @param columns tokens of a line
 */
public record AddPositions(String name, Value input, int columns) implements Operation {
  public AddPositions {
    input.require(Layout.TOKENS);
    if (input.channels() % 4 != 0 || columns < 1 || input.positions() % columns != 0) {
      throw new IllegalArgumentException(
          "%s: %s is no grid of %d columns with a multiple of 4 channels"
              .formatted(name, input.shape(), columns));
    }
  }

  @Override
  public List<Value> inputs() {
    return List.of(input);
  }

  @Override
  public Value output() {
    return input.like(name);
  }

  /** What is added, {@code [tokens][channels]}; within -1 .. 1. */
  public double[] table() {
    int channels = input.channels();
    int quarter = channels / 4;
    double[] table = new double[input.positions() * channels];
    for (int token = 0; token < input.positions(); token++) {
      for (int axis = 0; axis < 2; axis++) {
        int place = axis == 0 ? token % columns : token / columns;
        for (int i = 0; i < quarter; i++) {
          double angle = place / StrictMath.pow(10_000, (double) i / quarter);
          int at = token * channels + 2 * axis * quarter + i;
          table[at] = StrictMath.sin(angle);
          table[at + quarter] = StrictMath.cos(angle);
        }
      }
    }
    return table;
  }
}
