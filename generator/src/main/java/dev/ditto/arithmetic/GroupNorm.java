package dev.ditto.arithmetic;

/**
 * Group normalisation of one image: each group of consecutive channels is normalised over all
 * pixels, then each channel has its own slope and offset. See {@link Normalization} for the
 * arithmetic.
 */
public final class GroupNorm {
  private final int pixels;
  private final int channels;
  private final int groups;
  private final Normalization normalization;

  /**
   * A layer for images of one size.
   *
   * @param scale real value of 1 in the input
   * @param epsilon added to the variance, in real units
   * @throws IllegalArgumentException when the groups do not divide the channels
   */
  public GroupNorm(
      int pixels, int groups, double scale, double epsilon, NormParameters parameters) {
    this.pixels = pixels;
    this.channels = parameters.channels();
    this.groups = groups;
    if (groups < 1 || channels % groups != 0) {
      throw new IllegalArgumentException(
          "%d channels do not fall into %d groups".formatted(channels, groups));
    }
    int count = Math.multiplyExact(pixels, channels / groups);
    this.normalization = new Normalization(count, scale, epsilon, parameters);
  }

  /** What the hardware is told of the groups. */
  public Standardization standardization() {
    return normalization.standardization();
  }

  /**
   * Normalises one image.
   *
   * @param input {@code [pixels][channels]}
   * @return the same shape in Q4.11
   */
  public short[] apply(short[] input) {
    if (input.length != pixels * channels) {
      throw new IllegalArgumentException(
          "expected %d x %d values, got %d".formatted(pixels, channels, input.length));
    }
    short[] output = new short[input.length];
    int size = channels / groups;
    for (int first = 0; first < channels; first += size) {
      group(input, output, first, first + size);
    }
    return output;
  }

  private void group(short[] input, short[] output, int first, int end) {
    long sum = 0;
    long squares = 0;
    for (int pixel = 0; pixel < input.length; pixel += channels) {
      for (int c = first; c < end; c++) {
        int x = input[pixel + c];
        sum += x;
        squares += (long) x * x;
      }
    }
    Standardization.Statistics statistics =
        normalization.standardization().statistics(sum, squares);
    for (int c = first; c < end; c++) {
      Affine affine = normalization.affine(statistics, c);
      for (int i = c; i < input.length; i += channels) {
        output[i] = affine.apply(input[i]);
      }
    }
  }
}
