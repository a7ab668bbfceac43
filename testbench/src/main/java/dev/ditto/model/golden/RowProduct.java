package dev.ditto.model.golden;

/**
 * The inner loop of every floating-point product: a row of results plus a weighted sum of rows.
 *
 * <p>Four rows at a time, each an array of its own as long as the row of results and indexed by the
 * plain loop variable: the just-in-time compiler makes vector instructions of exactly this, and of
 * little else.
 */
final class RowProduct {
  private RowProduct() {}

  /** {@code out[j] += sum over k of factors[offset + k] * rows[k][j]}, k from 0 to depth - 1. */
  static void accumulate(float[] out, float[] factors, int offset, float[][] rows, int depth) {
    int k = 0;
    for (; k + 4 <= depth; k += 4) {
      int f = offset + k;
      four(
          out,
          factors[f],
          rows[k],
          factors[f + 1],
          rows[k + 1],
          factors[f + 2],
          rows[k + 2],
          factors[f + 3],
          rows[k + 3]);
    }
    for (; k < depth; k++) {
      one(out, factors[offset + k], rows[k]);
    }
  }

  private static void four(
      float[] c,
      float a0,
      float[] b0,
      float a1,
      float[] b1,
      float a2,
      float[] b2,
      float a3,
      float[] b3) {
    for (int j = 0; j < c.length; j++) {
      c[j] = c[j] + a0 * b0[j] + a1 * b1[j] + a2 * b2[j] + a3 * b3[j];
    }
  }

  private static void one(float[] c, float a, float[] b) {
    for (int j = 0; j < c.length; j++) {
      c[j] = c[j] + a * b[j];
    }
  }
}
