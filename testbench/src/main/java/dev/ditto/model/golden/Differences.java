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

  /**
   * Present pixel minus the one before it in its line; the first of a line as it is.
   *
   * @param width pixels of a line
   */
  static int[] alongLines(byte[] codes, int width, int channels, CodeType type) {
    int[] difference = new int[codes.length];
    int line = width * channels;
    for (int i = 0; i < codes.length; i++) {
      int before = i % line < channels ? 0 : type.value(codes[i - channels]);
      difference[i] = type.value(codes[i]) - before;
    }
    return difference;
  }
}
