package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Arithmetic;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;

/**
 * What is known of a value while its clock domain is in reset.
 *
 * @param known bits whose value is known
 * @param ones the known bits that are one
 * @param loose bits that follow a register without reset value; none of them is known
 * @param origin that register; null when no bit is loose
 */
record ResetBits(int width, BigInteger known, BigInteger ones, BigInteger loose, Origin origin) {
  /**
   * A register without reset value.
   *
   * @param what its kind, name and width
   * @param block the block that it is in
   */
  record Origin(String what, String block, Site site) {}

  static ResetBits of(int width, BigInteger value) {
    return new ResetBits(width, Arithmetic.ones(width), value, BigInteger.ZERO, null);
  }

  /** Decided by inputs or memories. */
  static ResetBits unknown(int width) {
    return new ResetBits(width, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, null);
  }

  static ResetBits loose(int width, Origin origin) {
    return unknown(width).loosened(origin);
  }

  boolean isKnown() {
    return known.bitCount() == width;
  }

  boolean isLoose() {
    return loose.signum() != 0;
  }

  BigInteger zeros() {
    return known.andNot(ones);
  }

  /** The same with every unknown bit decided by a register without reset value, too. */
  ResetBits loosened(Origin by) {
    return by == null ? this : new ResetBits(width, known, ones, Arithmetic.ones(width), by).fit();
  }

  /** The same with the user's word for it that the loose bits do no harm. */
  ResetBits meant() {
    return new ResetBits(width, known, ones, BigInteger.ZERO, null);
  }

  /** A value of these known bits whose other bits are as loose as those of the operands. */
  static ResetBits of(int width, BigInteger zeros, BigInteger ones, ResetBits a, ResetBits b) {
    Origin origin = a.origin == null ? b.origin : a.origin;
    return new ResetBits(width, zeros.or(ones), ones, a.loose.or(b.loose), origin).fit();
  }

  /** One of two values, nobody knows which. */
  ResetBits or(ResetBits that) {
    return of(width, zeros().and(that.zeros()), ones.and(that.ones), this, that);
  }

  ResetBits slice(int high, int low) {
    int size = high - low + 1;
    return new ResetBits(size, part(known, low), part(ones, low), part(loose, low), origin).fit();
  }

  private static BigInteger part(BigInteger bits, int low) {
    return bits.shiftRight(low);
  }

  /** Those bits above, {@code low} below. */
  ResetBits above(ResetBits low) {
    int by = low.width;
    return new ResetBits(
            width + by,
            known.shiftLeft(by).or(low.known),
            ones.shiftLeft(by).or(low.ones),
            loose.shiftLeft(by).or(low.loose),
            origin == null ? low.origin : origin)
        .fit();
  }

  /** Keeps the width, and to known bits that they are not loose. */
  private ResetBits fit() {
    BigInteger all = Arithmetic.ones(width);
    BigInteger left = loose.and(all).andNot(known);
    Origin from = left.signum() == 0 ? null : origin;
    return new ResetBits(width, known.and(all), ones.and(all), left, from);
  }
}
