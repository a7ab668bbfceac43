package dev.ditto.model.io;

/** Conversion of the 16-bit floating-point formats to single precision; always exact. */
final class HalfPrecision {
  private HalfPrecision() {}

  /**
   * The number with these IEEE 754 half-precision bits: 1 bit sign, 5 bits exponent with bias 15,
   * 10 bits fraction.
   */
  static float fromF16(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    float magnitude;
    if (exponent == 0) {
      magnitude = fraction * 0x1p-24f;
    } else if (exponent == 0x1f) {
      magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
    } else {
      magnitude = Float.intBitsToFloat(exponent + (127 - 15) << 23 | fraction << 13);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /** The number whose upper 16 single-precision bits these are; the lower ones are 0. */
  static float fromBf16(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }
}
