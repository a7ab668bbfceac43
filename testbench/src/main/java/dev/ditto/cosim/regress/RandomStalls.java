package dev.ditto.cosim.regress;

import dev.ditto.hdl.sim.axi.AxiStalls;
import java.util.Arrays;
import java.util.Random;

/** Memories of every temper. */
final class RandomStalls {
  private static final int LONGEST_LATENCY = 60;

  /** Chance, as one in so many, that the memory of a whole run never stalls. */
  private static final int CALM = 3;

  private RandomStalls() {}

  static AxiStalls of(Random random) {
    long seed = random.nextInt(Integer.MAX_VALUE);
    int least = random.nextInt(3) == 0 ? random.nextInt(LONGEST_LATENCY) : 0;
    int most = least + (random.nextInt(3) == 0 ? 0 : random.nextInt(LONGEST_LATENCY));
    int[] percent = new int[5];
    switch (random.nextInt(5)) {
      case 0 -> {
        // Never stalls.
      }
      case 1 -> percent[random.nextInt(percent.length)] = 50 + random.nextInt(45);
      case 2 -> Arrays.fill(percent, random.nextInt(75));
      default -> Arrays.setAll(percent, i -> random.nextInt(75));
    }
    return new AxiStalls(
        seed, percent[0], percent[1], percent[2], percent[3], percent[4], least, most);
  }

  /**
   * The same for a whole run: now and then a memory that only takes its time, so that cycles can be
   * predicted.
   *
   * @param most stalls, in percent
   */
  static AxiStalls ofRun(Random random, int most) {
    int seed = random.nextInt(Integer.MAX_VALUE);
    int percent = random.nextInt(most + 1);
    return seed % CALM == 0
        ? AxiStalls.none(seed / CALM % LONGEST_LATENCY)
        : AxiStalls.even(seed, percent);
  }
}
