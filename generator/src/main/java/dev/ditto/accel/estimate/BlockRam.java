package dev.ditto.accel.estimate;

import dev.ditto.accel.handover.Synthesis;

/** How many block RAMs a memory takes with the cheapest way to cut it. */
final class BlockRam {
  /** Depth and width of a block as one port of many words writes and another reads. */
  private record Cut(int depth, int width, int halves) {}

  private static final Cut[] ICE40 = {
    new Cut(256, 16, 1), new Cut(512, 8, 1), new Cut(1024, 4, 1), new Cut(2048, 2, 1)
  };

  private static final Cut[] XILINX = {
    new Cut(512, 36, 1),
    new Cut(1024, 18, 1),
    new Cut(2048, 9, 1),
    new Cut(4096, 4, 1),
    new Cut(8192, 2, 1),
    new Cut(16384, 1, 1),
    new Cut(512, 72, 2),
    new Cut(1024, 36, 2),
    new Cut(2048, 18, 2),
    new Cut(4096, 9, 2),
    new Cut(8192, 4, 2),
    new Cut(16384, 2, 2),
    new Cut(32768, 1, 2)
  };

  /** What Yosys' libraries say a block costs, of 4 kbit and of 18 kbit. */
  private static final double ICE40_COST = 64;

  private static final double XILINX_COST = 129;

  private BlockRam() {}

  /**
   * In blocks of 4 kbit for iCE40; of 18 kbit for Xilinx, a block of 36 kbit being two; elsewhere
   * every memory is one.
   *
   * @return none when something else costs less
   */
  static long of(Synthesis.Target target, MemoryPlan.Kind kind, int depth, int width) {
    boolean ice40 = target == Synthesis.Target.ICE40;
    if (!ice40 && target != Synthesis.Target.XILINX) {
      return 1;
    }
    long blocks = cheapest(ice40 ? ICE40 : XILINX, depth, width);
    double cost = blocks * (ice40 ? ICE40_COST : XILINX_COST);
    double bits = (double) depth * width;
    double otherwise =
        switch (kind) {
          case BLOCK -> Double.POSITIVE_INFINITY;
          case FREE -> ice40 ? bits : lutRam(depth, width);
          case TABLE -> bits / (ice40 ? 16 : 64);
        };
    return otherwise > cost ? blocks : 0;
  }

  /**
   * What a memory costs in LUT RAMs, each of 64 words of 3 bits or 32 of 6, with the choice between
   * them.
   */
  private static double lutRam(int depth, int width) {
    int rams = depth <= 32 ? up(width, 6) : up(depth, 64) * up(width, 3);
    return 8 * rams + 0.5 * width * (up(depth, 64) - 1);
  }

  private static long cheapest(Cut[] cuts, int depth, int width) {
    long cheapest = Long.MAX_VALUE;
    for (Cut cut : cuts) {
      long blocks = (long) up(depth, cut.depth()) * up(width, cut.width()) * cut.halves();
      cheapest = Math.min(cheapest, blocks);
    }
    return cheapest;
  }

  private static int up(int size, int unit) {
    return (size + unit - 1) / unit;
  }
}
