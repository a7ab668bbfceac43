package dev.ditto.accel.rtl.encode;

import dev.ditto.accel.Parameters;

/**
 * What the delta encoder depends on.
 *
 * @param format of the windows it makes
 * @param width elements per cycle: 4, 8 or 16
 * @param tagBits bits that accompany a window through it
 */
public record EncoderParameters(WindowFormat format, int width, int tagBits) {
  public EncoderParameters {
    if (width < 1 || WindowFormat.ELEMENTS % width != 0) {
      throw new IllegalArgumentException("width " + width + " does not divide a window of 16");
    }
  }

  /** Cycles that a window takes. */
  public int beats() {
    return WindowFormat.ELEMENTS / width;
  }

  static EncoderParameters of(Parameters p, int tagBits) {
    return new EncoderParameters(WindowFormat.of(p), p.encoderWidth(), tagBits);
  }
}
