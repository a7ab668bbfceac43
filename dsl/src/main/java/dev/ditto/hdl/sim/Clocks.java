package dev.ditto.hdl.sim;

import java.util.List;

/** Checks the names of clocks. For implementers of {@link Simulation}. */
public final class Clocks {
  private Clocks() {}

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
