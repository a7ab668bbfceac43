package dev.ditto.model.tensor;

/**
 * Rows and columns of zeros around the input of a convolution, in pixels, each at least 0. Codes
 * are symmetric, so a padded pixel is code 0 in every step and its difference is 0.
 */
public record Padding(int top, int left, int bottom, int right) {
  /** No padding. */
  public static final Padding NONE = new Padding(0, 0, 0, 0);

  public Padding {
    if (top < 0 || left < 0 || bottom < 0 || right < 0) {
      throw new IllegalArgumentException(
          "padding must not be negative: top %d, left %d, bottom %d, right %d"
              .formatted(top, left, bottom, right));
    }
  }

  /** The same padding on all four sides. */
  public static Padding same(int pixels) {
    return new Padding(pixels, pixels, pixels, pixels);
  }
}
