package dev.ditto.model.golden;

/** Differences of codes between the present step and the one executed just before. */
final class Differences {
  private Differences() {}

  /**
   * Present minus previous, -255 .. 255.
   *
   * @param previous as long as {@code codes}, or null for the difference against zero
   */
  static int[] of(byte[] codes, byte[] previous, CodeType type) {
    int[] difference = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      difference[i] = type.value(codes[i]) - (previous == null ? 0 : type.value(previous[i]));
    }
    return difference;
  }
}
