package dev.ditto.arithmetic;

/**
 * Layer normalisation: each token is normalised over its channels, then each channel has its own
 * slope and offset. See {@link Normalization} for the arithmetic.
 */
public final class LayerNorm {
  private final GroupNorm oneToken;
  private final int channels;

  /**
   * A layer for tokens of {@code parameters.channels()} channels.
   *
   * @param scale real value of 1 in the input
   * @param epsilon added to the variance, in real units
   */
  public LayerNorm(double scale, double epsilon, NormParameters parameters) {
    this.oneToken = new GroupNorm(1, 1, scale, epsilon, parameters);
    this.channels = parameters.channels();
  }

  /**
   * Normalises tokens.
   *
   * @param input {@code [tokens][channels]}
   * @return the same shape in Q4.11
   */
  public short[] apply(short[] input) {
    if (input.length % channels != 0) {
      throw new IllegalArgumentException(
          "%d values are not whole tokens of %d channels".formatted(input.length, channels));
    }
    short[] output = new short[input.length];
    short[] token = new short[channels];
    for (int from = 0; from < input.length; from += channels) {
      System.arraycopy(input, from, token, 0, channels);
      System.arraycopy(oneToken.apply(token), 0, output, from, channels);
    }
    return output;
  }
}
