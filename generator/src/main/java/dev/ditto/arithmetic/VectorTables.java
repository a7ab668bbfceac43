package dev.ditto.arithmetic;

import java.util.function.DoubleUnaryOperator;

/**
 * Generates every table of the vector domain. The golden model reads them from here, and so does
 * whatever writes them into hardware. {@link StrictMath} makes them the same on every machine.
 */
public final class VectorTables {
  /** Intervals of an activation table over [0, 16). */
  public static final int ACTIVATION_INTERVALS = 256;

  /** Fraction bits of an activation table entry. */
  public static final int ACTIVATION_FRACTION = 16;

  /** Intervals of the table of 2^-f over [0, 1). */
  public static final int EXPONENTIAL_INTERVALS = 64;

  /** Fraction bits of an entry of the table of 2^-f; the first entry, 1, needs 17 bits. */
  public static final int EXPONENTIAL_FRACTION = 16;

  /** Entries of the seed of 1 / sqrt(m), m in [1, 4), for intervals of 1/32. */
  public static final int INVERSE_ROOT_SEEDS = 96;

  /** Entries of the seed of 1 / m, m in [1, 2), for intervals of 1/64. */
  public static final int RECIPROCAL_SEEDS = 64;

  /** Fraction bits of a seed. */
  public static final int SEED_FRACTION = 16;

  private VectorTables() {}

  /**
   * {@code g(i / 16)} for i = 0 .. 256 in unsigned Q0.16, where {@code f(x) = max(x, 0) - g(|x|)}
   * is the activation function.
   */
  public static int[] activation(Activation activation) {
    int[] table = new int[ACTIVATION_INTERVALS + 1];
    for (int i = 0; i < table.length; i++) {
      double a = i * 16.0 / ACTIVATION_INTERVALS;
      table[i] = fixed(activation.residual(a), ACTIVATION_FRACTION);
    }
    return table;
  }

  /** {@code 2^-(i / 64)} for i = 0 .. 64 in unsigned Q1.16. */
  public static int[] exponential() {
    int[] table = new int[EXPONENTIAL_INTERVALS + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] =
          fixed(StrictMath.pow(2, -(double) i / EXPONENTIAL_INTERVALS), EXPONENTIAL_FRACTION);
    }
    return table;
  }

  /** {@code 1 / sqrt(m)} at the middle of {@code [1 + i/32, 1 + (i+1)/32)}, unsigned Q0.16. */
  public static int[] inverseRootSeeds() {
    return seeds(INVERSE_ROOT_SEEDS, 32, m -> 1 / StrictMath.sqrt(m));
  }

  /** {@code 1 / m} at the middle of {@code [1 + i/64, 1 + (i+1)/64)}, unsigned Q0.16. */
  public static int[] reciprocalSeeds() {
    return seeds(RECIPROCAL_SEEDS, 64, m -> 1 / m);
  }

  private static int[] seeds(int entries, int perUnit, DoubleUnaryOperator function) {
    int[] table = new int[entries];
    for (int i = 0; i < entries; i++) {
      table[i] = fixed(function.applyAsDouble(1 + (i + 0.5) / perUnit), SEED_FRACTION);
    }
    return table;
  }

  private static int fixed(double value, int fraction) {
    return (int) StrictMath.floor(StrictMath.scalb(value, fraction) + 0.5);
  }
}
