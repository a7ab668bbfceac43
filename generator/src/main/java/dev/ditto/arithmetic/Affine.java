package dev.ditto.arithmetic;

/**
 * One channel of a normalisation, ready to be applied: {@code y = sat16((x * a + b + 2^(shift-1))
 * >> shift)}, one multiply-add an element.
 *
 * @param a signed, 16 significant bits at most
 * @param b in units of 2^-shift of the output's last place
 * @param shift 1 .. 31
 */
public record Affine(int a, long b, int shift) {
  /**
   * A learned slope and offset for values in Q4.11.
   *
   * @param gamma in Q7.16; only its first 16 significant bits are kept
   * @param beta in Q7.16
   */
  public static Affine of(int gamma, int beta) {
    int drop = Math.max(0, FixedPoint.bits(Math.abs(gamma)) - 16);
    int a = (int) FixedPoint.shiftRight(gamma, drop);
    int shift = NormParameters.FRACTION - drop;
    // One unit of beta is 2^-16; one of the result, 2^-11.
    long b = (long) beta << shift - (NormParameters.FRACTION - FixedPoint.FRACTION_BITS);
    return new Affine(a, b, shift);
  }

  /** One element. */
  public short apply(short x) {
    return FixedPoint.saturate16(FixedPoint.shiftRight((long) x * a + b, shift));
  }
}
