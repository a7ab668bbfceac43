package dev.ditto.training;

import org.bytedeco.pytorch.Tensor;

/**
 * Fixed places of the tokens of a square grid: sines and cosines of the column in the first half of
 * the channels, of the row in the second, frequencies from 1 down towards 1/10000.
 */
final class Positions {
  private static final double LONGEST_PERIOD = 10000;

  private Positions() {}

  /** For {@code grid * grid} tokens, row by row: [1, tokens, width]. */
  static Tensor of(int width, int grid) {
    float[] values = new float[grid * grid * width];
    int quarter = width / 4;
    for (int token = 0; token < grid * grid; token++) {
      for (int axis = 0; axis < 2; axis++) {
        int place = axis == 0 ? token % grid : token / grid;
        for (int i = 0; i < quarter; i++) {
          double angle = place / Math.pow(LONGEST_PERIOD, (double) i / quarter);
          int at = token * width + 2 * axis * quarter + i;
          values[at] = (float) Math.sin(angle);
          values[at + quarter] = (float) Math.cos(angle);
        }
      }
    }
    return Tensors.of(values, 1, grid * grid, width);
  }
}
