package dev.ditto.interpreter;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.PeStyle;
import dev.ditto.arithmetic.DigitCode;

/** How many tokens the encoded windows of the window memory hold. */
final class WindowTokens {
  private final Scratchpads pads;
  private final boolean dense;
  private final int lanes;
  private final byte[] digits = new byte[512];

  WindowTokens(Parameters p, Scratchpads pads, DigitCode code) {
    this.pads = pads;
    dense = p.peStyle() == PeStyle.DENSE;
    lanes = p.lanes();
    for (int difference = -255; difference <= 255; difference++) {
      digits[difference & 511] = (byte) code.tokens(difference);
    }
  }

  /** Element e of a window is lane e modulo lanes's. */
  int ofLane(int lane, long address) {
    int from = pads.window(address);
    if (dense) {
      return (pads.valid[from / Parameters.WINDOW] + lanes - 1 - lane) / lanes;
    }
    int tokens = 0;
    for (int e = lane; e < Parameters.WINDOW; e += lanes) {
      tokens += digits[pads.windows[from + e] & 511];
    }
    return tokens;
  }
}
