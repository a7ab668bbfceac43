package dev.ditto.cosim.regress;

import java.util.Random;

/** How strongly a run is guided. */
final class RandomGuidance {
  /** The strongest. */
  static final double MOST = 3;

  /** Of scales that are drawn: 1.5, 2, 2.5 and {@link #MOST}. */
  private static final int CHOICES = 4;

  private RandomGuidance() {}

  /** Some guidance, above 1. */
  static double of(Random random) {
    return MOST - (CHOICES - 1 - random.nextInt(CHOICES)) / 2.0;
  }
}
