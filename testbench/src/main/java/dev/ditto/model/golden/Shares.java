package dev.ditto.model.golden;

/**
 * How multiply-accumulates divide into those whose difference is zero, takes one token and takes
 * two.
 *
 * @param macs multiply-accumulates in all
 * @param zero those that need no work
 * @param one those that need one token
 * @param two those that need two
 */
public record Shares(long macs, long zero, long one, long two) {
  /** Nothing yet. */
  public static final Shares NONE = new Shares(0, 0, 0, 0);

  static Shares of(DifferenceStatistics s) {
    long n = s.outputChannels();
    return new Shares(s.macs(), s.productsZero() * n, s.productsOne() * n, s.productsTwo() * n);
  }

  /** Both together. */
  public Shares plus(Shares other) {
    return new Shares(macs + other.macs, zero + other.zero, one + other.one, two + other.two);
  }

  /** Share of zeros, 0 .. 1. */
  public double zeroShare() {
    return macs == 0 ? 0 : (double) zero / macs;
  }

  /** Share of single tokens, 0 .. 1. */
  public double oneShare() {
    return macs == 0 ? 0 : (double) one / macs;
  }

  /** Share of double tokens, 0 .. 1. */
  public double twoShare() {
    return macs == 0 ? 0 : (double) two / macs;
  }

  /** Tokens for each multiply-accumulate: what difference execution costs, where 1 is full. */
  public double tokensPerMac() {
    return oneShare() + 2 * twoShare();
  }
}
