package dev.ditto.arithmetic;

import java.util.Optional;

/**
 * Layer normalisation: each token is normalised over its channels, and rounded to Q4.11; then each
 * channel has its own slope and offset, and is rounded again. So the hardware needs one slope and
 * offset a token, and then one a channel, but never one for each pair of them. See {@link
 * Normalization} for the arithmetic.
 */
public final class LayerNorm {
  private final GroupNorm oneToken;
  private final Affine[] perChannel;
  private final int channels;

  /**
   * A layer for tokens of {@code parameters.channels()} channels.
   *
   * @param scale real value of 1 in the input
   * @param epsilon added to the variance, in real units
   * @param parameters slopes and offsets; {@link NormParameters#identity} for none
   */
  public LayerNorm(double scale, double epsilon, NormParameters parameters) {
    this.channels = parameters.channels();
    this.oneToken = new GroupNorm(1, 1, scale, epsilon, NormParameters.identity(channels));
    this.perChannel = parameters.isIdentity() ? null : new Affine[channels];
    for (int c = 0; perChannel != null && c < channels; c++) {
      perChannel[c] = Affine.of(parameters.gamma()[c], parameters.beta()[c]);
    }
  }

  /** What the hardware is told of the tokens. */
  public Standardization standardization() {
    return oneToken.standardization();
  }

  /** Each channel's slope and offset; empty for those that are 1 and 0. */
  public Optional<Affine[]> perChannel() {
    return Optional.ofNullable(perChannel);
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
    for (int i = 0; perChannel != null && i < output.length; i++) {
      output[i] = perChannel[i % channels].apply(output[i]);
    }
    return output;
  }
}
