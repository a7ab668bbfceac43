package dev.ditto.program.layer;

import dev.ditto.accel.Parameters;
import java.util.Optional;

/**
 * How a layer's pixels are strung together, so that each may be computed from the one before: with
 * {@code d(x) = X(x) - X(x - 1)}, zero beside the line, {@code Y(x) = Y(x - 1) + W d}.
 *
 * @param pixels input pixels of a line
 * @param skip output pixels to the left of the first that already see the line's first pixel; they
 *     are computed, but only to be summed up
 * @param ended whether output pixels see the difference beyond the line's last pixel
 */
public record Lines(int pixels, int skip, boolean ended) {
  /**
   * Pixels of a line where they stand in a single column: that of the first costs a sixteenth, and
   * chunks of windows may still be short.
   */
  private static final int COLUMN = 16;

  private static final int FEWEST = 4;

  /** Those of a shape; empty where its output pixels are not a pixel apart. */
  public static Optional<Lines> of(Shape s, Parameters p) {
    int most = Math.min(p.xDepth(), p.xReuseDepth()) / 2 / s.windows();
    if (s.pointwise()) {
      int pixels = Math.min(COLUMN, most);
      return pixels < FEWEST ? Optional.empty() : Optional.of(new Lines(pixels, 0, false));
    }
    int reach = (s.kernelWidth() - 1) * s.dilation() - s.padLeft();
    boolean whole = s.inputColumns(0, s.outWidth()).size() == s.inWidth();
    boolean possible = s.stride() == 1 && reach >= 0 && whole && s.inWidth() >= FEWEST;
    return possible && s.inWidth() <= most
        ? Optional.of(new Lines(s.inWidth(), reach, s.outWidth() - 1 + reach >= s.inWidth()))
        : Optional.empty();
  }

  /** Pixels by which lines of windows are longer than those of the input. */
  int more() {
    return ended ? 1 : 0;
  }

  /** Rows of an output line, with those that are left out. */
  int rows(int columns) {
    return columns + skip;
  }
}
