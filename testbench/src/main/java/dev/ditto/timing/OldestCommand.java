package dev.ditto.timing;

import dev.ditto.accel.isa.Engine;
import java.util.List;

/** The oldest command that is not completed; {@link dev.ditto.accel.rtl.control.OldestCommand}. */
final class OldestCommand {
  private static final int DEPTH = 256;

  private final MemoryQueue<Issued> order = new MemoryQueue<>(DEPTH);
  private final int[] ahead = new int[Engine.values().length];

  boolean room() {
    return order.room();
  }

  void enter(Issued command) {
    order.put(command);
  }

  /** Null while none is known. */
  Issued oldest() {
    return order.peek();
  }

  /**
   * @param queues may have completed a command in this cycle
   */
  void endCycle(List<EngineQueue> queues) {
    Issued oldest = order.peek();
    if (oldest != null) {
      int engine = oldest.engine().ordinal();
      if (ahead[engine] > 0) {
        ahead[engine]--;
        order.take();
      }
    }
    for (int e = 0; e < ahead.length; e++) {
      ahead[e] += queues.get(e).completes() ? 1 : 0;
    }
    order.endCycle();
  }
}
