package dev.ditto.timing;

import dev.ditto.accel.Parameters;
import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Space;

/**
 * The engine of STORE: while memory has yet to answer the bursts of one command, the next is at
 * work; {@link dev.ditto.accel.rtl.memory.WriteDma}.
 */
final class StoreEngine {
  private final Parameters p;
  private final EngineQueue queue;
  private final SumMemory sums;
  private final VectorEngine vectors;
  private final WritePort port;
  private final Work work;
  private final BurstWalker walker;
  private Issued current;
  private Issued answering;
  private int open;
  private int unanswered;
  private long owed;
  private boolean arriving;
  private boolean ahead;
  private int left;
  private boolean moves;

  StoreEngine(
      Parameters p,
      EngineQueue queue,
      SumMemory sums,
      VectorEngine vectors,
      WritePort port,
      Work work) {
    this.p = p;
    this.queue = queue;
    this.sums = sums;
    this.vectors = vectors;
    this.port = port;
    this.work = work;
    walker = new BurstWalker(p.axiMaxBurst(), p.beatBytes());
  }

  /** A beat went out in this cycle. */
  boolean moves() {
    return moves;
  }

  void cycle(long now) {
    boolean answered = port.answers(now);
    boolean asks = walker.gives() && port.room();
    if (asks) {
      port.ask(walker.size());
      walker.give();
    }
    moves = left > 0 && port.takes();
    if (moves) {
      port.give();
    }
    boolean done = answering != null && unanswered == 0;
    boolean given = current != null && !walker.busy() && owed == 0;
    boolean ends = given && (answering == null || done);
    readWords(current != null && !given, current == null || ends, now);
    owed += (asks ? walker.size() : 0) - (moves ? 1 : 0);
    if (done) {
      queue.done();
      work.done(answering, now);
      answering = null;
    }
    boolean older = unanswered > 0;
    int nowOpen = open + (asks ? 1 : 0) - (answered && !older ? 1 : 0);
    unanswered = ends ? nowOpen : unanswered - (answered && older ? 1 : 0);
    open = ends ? 0 : nowOpen;
    Issued offered = queue.offered();
    boolean starts = offered != null && current == null && !walker.busy();
    if (ends) {
      answering = current;
      current = null;
    }
    if (starts) {
      queue.take();
      current = offered;
      Command.Store store = (Command.Store) offered.command();
      walker.begin(store.address(), store.runs(), store.runBytes(), store.stride());
      work.started(offered, now);
    }
    walker.endCycle();
    port.endCycle(now);
  }

  /** A word is asked for, comes, waits, and leaves beat by beat. */
  private void readWords(boolean active, boolean drops, long now) {
    boolean asked = active && !arriving && !ahead && mayRead(now);
    boolean emptied = left == 0 || left == 1 && moves;
    boolean there = ahead || arriving;
    if (moves) {
      left--;
    }
    ahead = there;
    if (emptied && there) {
      left = space().wordBytes(p) / p.beatBytes();
      ahead = false;
    }
    if (drops) {
      left = 0;
      ahead = false;
    }
    arriving = asked;
  }

  private boolean mayRead(long now) {
    return switch (space().scratchpad()) {
      case Y -> sums.storeMayRead();
      case VECTOR -> !vectors.readsValues();
      case CODE -> !vectors.readsCodes(now);
      default -> true;
    };
  }

  private Space space() {
    return ((Command.Store) current.command()).space();
  }
}
