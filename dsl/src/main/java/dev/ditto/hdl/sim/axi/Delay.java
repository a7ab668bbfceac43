package dev.ditto.hdl.sim.axi;

import java.util.Random;

/** The random choices of one channel group. */
final class Delay {
  private final Random random;
  private final AxiStalls stalls;
  private boolean paused;

  Delay(AxiStalls stalls, int salt) {
    this.stalls = stalls;
    random = new Random(stalls.seed() * 31 + salt);
  }

  /** While paused, nobody is willing. */
  void pause(boolean paused) {
    this.paused = paused;
  }

  boolean willing(int percent) {
    return !paused && (percent == 0 || random.nextInt(100) >= percent);
  }

  int latency() {
    int spread = stalls.mostLatency() - stalls.leastLatency();
    return stalls.leastLatency() + (spread == 0 ? 0 : random.nextInt(spread + 1));
  }
}
