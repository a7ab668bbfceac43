package dev.ditto.arithmetic;

/**
 * One channel of a normalisation, ready to be applied: {@code y = sat16((x * a + b + 2^(shift-1))
 * >> shift)}, one multiply-add an element.
 *
 * @param a signed, 16 significant bits at most
 * @param b in units of 2^-shift of the output's last place
 * @param shift 1 .. 31
 */
record Affine(int a, long b, int shift) {
  short apply(short x) {
    return FixedPoint.saturate16(FixedPoint.shiftRight((long) x * a + b, shift));
  }
}
