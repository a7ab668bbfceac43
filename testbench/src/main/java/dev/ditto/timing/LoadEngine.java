package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;

/**
 * The engine of LOAD: while the beats of one command come, those of the next are asked for; {@link
 * dev.ditto.accel.rtl.memory.ReadDma}.
 */
final class LoadEngine implements ReadPort.Client {
  private final Parameters p;
  private final EngineQueue queue;
  private final SumMemory sums;
  private final VectorEngine vectors;
  private final Work work;
  private final BurstWalker walker;
  private Issued current;
  private Issued following;
  private int open;
  private int nextOpen;
  private int filled;
  private boolean full;
  private boolean comes;
  private boolean closes;

  LoadEngine(Parameters p, EngineQueue queue, SumMemory sums, VectorEngine vectors, Work work) {
    this.p = p;
    this.queue = queue;
    this.sums = sums;
    this.vectors = vectors;
    this.work = work;
    walker = new BurstWalker(p.axiMaxBurst(), p.beatBytes());
  }

  @Override
  public BurstWalker walker() {
    return walker;
  }

  @Override
  public boolean takes(long now) {
    return open > 0 && (!full || wordTaken(now));
  }

  @Override
  public void beat(boolean last) {
    comes = true;
    closes = last;
  }

  /** A beat came in this cycle. */
  boolean moves() {
    return comes;
  }

  private boolean wordTaken(long now) {
    return full
        && switch (space(current).scratchpad()) {
          case Y -> sums.mayLoad();
          case VECTOR -> !vectors.writesValues(now);
          case CODE -> !vectors.writesCodes(now);
          default -> true;
        };
  }

  void cycle(long now) {
    Issued offered = queue.offered();
    Issued starts = offered != null && following == null && !walker.busy() ? offered : null;
    boolean ends = current != null && (following != null || !walker.busy()) && open == 0 && !full;
    if (starts != null) {
      queue.take();
      Command.Load load = (Command.Load) starts.command();
      walker.begin(load.address(), load.runs(), load.runBytes(), load.stride());
      work.started(starts, now);
    }
    if (ends) {
      queue.done();
      work.done(current, now);
    }
    int asked = walker.given() ? 1 : 0;
    boolean ofNext = following != null;
    open += (ofNext ? 0 : asked) - (closes ? 1 : 0);
    nextOpen += ofNext ? asked : 0;
    full = full && !wordTaken(now);
    if (comes) {
      filled++;
      if (filled == beatsOfWord(current)) {
        filled = 0;
        full = true;
      }
    }
    if (ends) {
      open = ofNext ? nextOpen : open;
      nextOpen = 0;
      current = following;
      following = null;
      filled = 0;
    }
    if (starts != null) {
      if (current == null) {
        current = starts;
      } else {
        following = starts;
      }
    }
    walker.endCycle();
    comes = false;
    closes = false;
  }

  private int beatsOfWord(Issued load) {
    return space(load).wordBytes(p) / p.beatBytes();
  }

  private static Space space(Issued load) {
    return ((Command.Load) load.command()).space();
  }
}
