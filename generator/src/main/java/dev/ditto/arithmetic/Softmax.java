package dev.ditto.arithmetic;

/**
 * Softmax with the division deferred until after the product with the values.
 *
 * <p>A row of logits L (32-bit sums of Q x K) becomes
 *
 * <pre>  t = ((max - L) * m + half) &gt;&gt; shift          in 1/4096 of a power of two
 *  e = 2^(-t / 4096)                           unsigned Q1.16, from a table
 *  code = (255 * e + 2^15) &gt;&gt; 16               unsigned 8 bits; the row's largest is 255
 *  total = sum of e
 * </pre>
 *
 * <p>so that {@code softmax = e / total}; the attention output is {@code (codes x V) * 65536 / (255
 * * total)}, which {@link DeferredDivision} computes. Codes are relative to the row maximum, not
 * normalised, so that they keep their 8 bits however many tokens share the row.
 */
public final class Softmax {
  /** The largest code: that of the row's largest logit. */
  public static final int CODE_MAX = 255;

  private static final int FRACTION = 12;
  private static final int ALONG_BITS = 6;
  private static final int[] TABLE = VectorTables.exponential();

  private final ScaleFactor logit;

  /**
   * A softmax of logits at one scale.
   *
   * @param logitScale real value of 1 in the logits, including the 1/sqrt(d) of attention
   */
  public Softmax(double logitScale) {
    this.logit = ScaleFactor.of(logitScale / StrictMath.log(2) * (1 << FRACTION));
  }

  /**
   * How a logit's distance to the row's largest becomes the exponent of a half, with {@value
   * #FRACTION} fraction bits.
   */
  public ScaleFactor logitFactor() {
    return logit;
  }

  /**
   * One row of numerators.
   *
   * @param codes unsigned 8-bit codes
   * @param total sum of the unrounded numerators in Q.16, at least 65536
   */
  public record Row(byte[] codes, long total) {}

  /**
   * The numerators of one row.
   *
   * @param logits array that holds the row
   * @param from where the row begins
   * @param length its length, 1 .. 32768
   */
  public Row numerators(int[] logits, int from, int length) {
    int max = Integer.MIN_VALUE;
    for (int i = from; i < from + length; i++) {
      max = Math.max(max, logits[i]);
    }
    byte[] codes = new byte[length];
    long total = 0;
    for (int i = 0; i < length; i++) {
      int e = power(logit, (long) max - logits[from + i]);
      codes[i] = code(e);
      total += e;
    }
    return new Row(codes, total);
  }

  /** The unsigned 8-bit code of a numerator in Q1.16. */
  public static byte code(int power) {
    return (byte) ((CODE_MAX * power + (1 << 15)) >> 16);
  }

  /**
   * A numerator, {@code 2^-(below * factor)} in Q1.16.
   *
   * @param logit see {@link #logitFactor}
   * @param below distance to the row's largest logit, 0 .. 2^32 - 1
   */
  public static int power(ScaleFactor logit, long below) {
    long t = FixedPoint.shiftRight(below * logit.multiplier(), logit.shift());
    int fraction = (int) (t & ((1 << FRACTION) - 1));
    int index = fraction >> ALONG_BITS;
    int along = fraction & ((1 << ALONG_BITS) - 1);
    int interpolated =
        (int)
            FixedPoint.shiftRight(
                (long) TABLE[index] * ((1 << ALONG_BITS) - along) + (long) TABLE[index + 1] * along,
                ALONG_BITS);
    long halvings = t >> FRACTION;
    return halvings > 17 ? 0 : (int) FixedPoint.shiftRight(interpolated, (int) halvings);
  }
}
