package dev.ditto.timing;

import dev.ditto.accel.isa.Sync;
import java.util.List;

/**
 * In a cycle one client takes and one gives; among several, the first: {@link
 * dev.ditto.accel.rtl.control.Semaphores}.
 */
final class Semaphores {
  private final int[] counts = new int[Sync.SEMAPHORES];
  private int nonzero;

  void cycle(List<EngineQueue> queues, CommandSequencer unit) {
    add(takes(queues, unit), -1);
    add(gives(queues, unit), 1);
  }

  private int takes(List<EngineQueue> queues, CommandSequencer unit) {
    for (EngineQueue queue : queues) {
      int waits = queue.waits();
      if (waits >= 0 && (waits & ~nonzero) == 0) {
        queue.grant();
        return waits;
      }
    }
    int waits = unit.waits();
    if (waits >= 0 && (waits & ~nonzero) == 0) {
      unit.grant();
      return waits;
    }
    return 0;
  }

  private static int gives(List<EngineQueue> queues, CommandSequencer unit) {
    for (EngineQueue queue : queues) {
      int signals = queue.signals();
      if (signals >= 0) {
        queue.accept();
        return signals;
      }
    }
    int signals = unit.signals();
    if (signals >= 0) {
      unit.accept();
      return signals;
    }
    return 0;
  }

  private void add(int mask, int by) {
    for (int left = mask; left != 0; left &= left - 1) {
      int s = Integer.numberOfTrailingZeros(left);
      counts[s] += by;
      nonzero = counts[s] > 0 ? nonzero | 1 << s : nonzero & ~(1 << s);
    }
  }
}
