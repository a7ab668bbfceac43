package dev.ditto.timing;

import dev.ditto.accel.isa.Command;

/**
 * The rows of an ACCUMULATE, a row a cycle; only the first of a line waits for the array. {@link
 * dev.ditto.accel.rtl.vector.LineAccumulator}.
 */
final class LineWalk {
  private final Command.Accumulate command;
  private final SumMemory sums;
  private long left;
  private long inLine;
  private long to;

  LineWalk(Command.Accumulate command, SumMemory sums) {
    this.command = command;
    this.sums = sums;
    left = command.rows();
    to = command.y();
  }

  /** A cycle; whether it was the last row's. */
  boolean cycle() {
    if (left == 0 || !sums.maySumUp()) {
      return false;
    }
    boolean stays = inLine >= command.skip();
    sums.sumUp(stays ? (int) to : SumMemory.NONE);
    to += stays ? 1 : 0;
    inLine = inLine + 1 == command.line() ? 0 : inLine + 1;
    left--;
    sums.lineGoesOn(left > 0 && inLine > 0);
    return left == 0;
  }
}
