package dev.ditto.timing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A queue of which an item can be taken two cycles after it came, as {@link
 * dev.ditto.hdl.lib.MemoryFifo}. What is put in and taken out shows when the cycle ends.
 */
final class MemoryQueue<T> {
  private final int depth;
  private final Deque<T> held = new ArrayDeque<>();
  private T exit;
  private T coming;
  private boolean taken;

  /**
   * @param depth items beside the one at the exit
   */
  MemoryQueue(int depth) {
    this.depth = depth;
  }

  boolean room() {
    return held.size() < depth;
  }

  boolean busy() {
    return exit != null || !held.isEmpty();
  }

  void put(T item) {
    coming = item;
  }

  /** The oldest item, or null. */
  T peek() {
    return exit;
  }

  void take() {
    taken = true;
  }

  void endCycle() {
    if (taken) {
      exit = null;
      taken = false;
    }
    if (exit == null) {
      exit = held.poll();
    }
    if (coming != null) {
      held.add(coming);
      coming = null;
    }
  }
}
