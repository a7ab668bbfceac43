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

  private BlockRam() {}

  /**
   * In blocks of 4 kbit for iCE40; of 18 kbit for Xilinx, a block of 36 kbit being two; elsewhere
   * every memory is one.
   */
  static long of(Synthesis.Target target, int depth, int width) {
    return switch (target) {
      case ICE40 -> cheapest(ICE40, depth, width);
      case XILINX -> cheapest(XILINX, depth, width);
      default -> 1;
    };
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
