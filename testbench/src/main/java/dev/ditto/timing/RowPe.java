package dev.ditto.timing;

import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A row-PE with the fetcher of its windows: a token a lane and cycle. Lanes go on to the next
 * window by themselves, but all end a row together, and only when the sums of the row before have
 * left; {@link dev.ditto.accel.rtl.pe.RowPe}, {@link dev.ditto.accel.rtl.pe.Selector}, {@link
 * dev.ditto.accel.rtl.pe.ColumnAccumulators}.
 */
final class RowPe {
  /** A row's end, from the selector to the drain registers, with one lane and no more stages. */
  private static final int PIPELINE = 5;

  private static final long NEVER = Long.MAX_VALUE;

  final WindowFetcher fetcher;
  private final int pipeline;
  private final Deque<WaitingWindow> queue = new ArrayDeque<>();
  private final WaitingWindow[] present;
  private final int[] left;
  private final boolean[] past;
  private boolean draining;
  private RowTask ended;
  private long fullAt = NEVER;
  private boolean drained;
  private boolean took;

  RowPe(Parameters p) {
    pipeline = PIPELINE + (p.lanes() > 1 ? 1 : 0) + moreStages(p);
    fetcher = new WindowFetcher(p.windowFifoDepth());
    present = new WaitingWindow[p.lanes()];
    left = new int[p.lanes()];
    past = new boolean[p.lanes()];
  }

  /** Registers behind products, where something is done to these, and between halves of sums. */
  private static int moreStages(Parameters p) {
    boolean corrects =
        p.multiplier() == MultiplierStyle.PAIRED || p.windowFlags() > Parameters.WINDOW;
    boolean keeps = p.arrayStages() >= (corrects ? 1 : 3);
    boolean splits = p.arrayStages() >= 2;
    return (keeps ? 1 : 0) + (splits ? 1 : 0);
  }

  /** Finished sums can be drained. */
  boolean full(long now) {
    return now >= fullAt;
  }

  /** They are; whose they are. */
  RowTask drain() {
    drained = true;
    fullAt = NEVER;
    return ended;
  }

  /** Every lane that may retires a token. */
  void select(long now) {
    boolean endsRow = endsRow();
    boolean blocked = endsRow && draining;
    if (!blocked) {
      for (int lane = 0; lane < left.length; lane++) {
        left[lane] = Math.max(0, left[lane] - 1);
      }
    }
    if (drained) {
      draining = false;
      drained = false;
    }
    if (endsRow && !blocked) {
      draining = true;
      ended = present[0].ends();
      fullAt = now + pipeline;
    }
    load(endsRow && !blocked);
  }

  /** All lanes are at the last token of a row, if they have one. */
  private boolean endsRow() {
    for (int lane = 0; lane < left.length; lane++) {
      if (present[lane] == null || present[lane].ends() == null || left[lane] > 1) {
        return false;
      }
    }
    return true;
  }

  /** Lanes that are done take the next window; it leaves when all have, or have no use for it. */
  private void load(boolean rowEnded) {
    WaitingWindow next = queue.peek();
    boolean leaves = next != null;
    for (int lane = 0; lane < left.length; lane++) {
      WaitingWindow at = present[lane];
      boolean free = at == null || left[lane] == 0 && (rowEnded || at.ends() == null);
      if (free) {
        present[lane] = null;
      }
      if (next == null || past[lane]) {
        continue;
      }
      boolean takes = free && !next.skips(lane);
      if (takes) {
        present[lane] = next;
        left[lane] = next.tokens()[lane];
      }
      past[lane] = takes || next.skips(lane);
      leaves &= past[lane];
    }
    took = leaves;
    if (leaves) {
      queue.remove();
      Arrays.fill(past, false);
    }
  }

  /** A window arrives, after {@link #select}. */
  void arrive(WaitingWindow window) {
    if (window.speaks()) {
      queue.add(window);
    } else {
      fetcher.left();
    }
  }

  void endCycle() {
    if (took) {
      fetcher.left();
    }
    fetcher.endCycle();
  }
}
