package dev.ditto.model.quantize;

import dev.ditto.arithmetic.FixedPoint;
import dev.ditto.arithmetic.ScaleFactor;

/**
 * The static scales of one value of a network.
 *
 * @param vector real value of 1 in the 16-bit vector domain
 * @param code real value of 1 in the signed 8-bit codes that a linear layer reads
 */
public record ValueScale(double vector, double code) {
  public ValueScale {
    positive("vector", vector);
    positive("code", code);
  }

  private static void positive(String name, double scale) {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException(
          "%s scale must be positive and finite, is %s".formatted(name, scale));
    }
  }

  /** From the vector domain to codes. */
  public ScaleFactor toCodes() {
    return ScaleFactor.of(vector / code);
  }

  /** The 16-bit value nearest to a real number, ties up: {@code sat16(floor(x / vector + 1/2))}. */
  public short toVector(double real) {
    return FixedPoint.saturate16((long) Math.floor(real / vector + 0.5));
  }

  /** The real number that a 16-bit value stands for. */
  public double toReal(short value) {
    return value * vector;
  }
}
