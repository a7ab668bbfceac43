package dev.ditto.hdl.sim;

import java.util.List;

/** Checks which clocks step, and how often. For implementers of {@link Simulation}. */
public final class Clocks {
  private Clocks() {}

  /** Throws {@link IllegalArgumentException} for a negative number of cycles. */
  public static void check(int cycles) {
    if (cycles < 0) {
      throw new IllegalArgumentException("step by " + cycles + " cycles; it starts at 0");
    }
  }

  /** Throws {@link IllegalArgumentException} unless all chosen clocks are the design's. */
  public static void check(String top, List<String> clocks, List<String> chosen) {
    for (String clock : chosen) {
      if (!clocks.contains(clock)) {
        String all = clocks.isEmpty() ? "it has none" : "its clocks: " + String.join(", ", clocks);
        throw new IllegalArgumentException(top + " has no clock " + clock + "; " + all);
      }
    }
  }
}
