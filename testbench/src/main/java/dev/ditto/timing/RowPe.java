package dev.ditto.timing;

import dev.ditto.accel.MultiplierStyle;
import dev.ditto.accel.Parameters;

/**
 * A row-PE with the fetcher of its windows: a token a lane and cycle, a row's end only when the
 * sums of the row before have left; {@link dev.ditto.accel.rtl.pe.RowPe}, {@link
 * dev.ditto.accel.rtl.pe.Selector}, {@link dev.ditto.accel.rtl.pe.ColumnAccumulators}.
 */
final class RowPe {
  /** A row's end, from the selector to the drain registers, with one lane and no more stages. */
  private static final int PIPELINE = 5;

  private static final long NEVER = Long.MAX_VALUE;

  final WindowFetcher fetcher;
  private final int pipeline;
  private final int[] tokens;
  private final RowTask[] ends;
  private int head;
  private int held;
  private boolean here;
  private int left;
  private RowTask ending;
  private boolean draining;
  private RowTask ended;
  private long fullAt = NEVER;
  private boolean drained;
  private boolean took;

  RowPe(Parameters p) {
    int depth = p.windowFifoDepth();
    pipeline = PIPELINE + (p.lanes() > 1 ? 1 : 0) + moreStages(p);
    fetcher = new WindowFetcher(depth);
    tokens = new int[depth];
    ends = new RowTask[depth];
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

  /** A token was retired in this cycle. */
  boolean select(long now) {
    boolean active = here && left > 0;
    boolean finishes = here && left <= 1;
    boolean endsRow = finishes && ending != null;
    boolean blocked = endsRow && draining;
    boolean load = !here || finishes && !blocked;
    if (here && !blocked) {
      left--;
    }
    if (drained) {
      draining = false;
      drained = false;
    }
    if (endsRow && !blocked) {
      draining = true;
      ended = ending;
      fullAt = now + pipeline;
    }
    took = load && held > 0;
    if (load) {
      here = took;
      if (took) {
        left = tokens[head];
        ending = ends[head];
        head = (head + 1) % tokens.length;
        held--;
      }
    }
    return active && !blocked;
  }

  /** A window arrives, after {@link #select}: tokens of its longest lane, and the row it ends. */
  void arrive(int longest, RowTask ends) {
    if (longest == 0 && ends == null) {
      fetcher.left();
      return;
    }
    int tail = (head + held) % tokens.length;
    tokens[tail] = longest;
    this.ends[tail] = ends;
    held++;
  }

  void endCycle() {
    if (took) {
      fetcher.left();
    }
    fetcher.endCycle();
  }
}
