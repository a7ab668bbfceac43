package dev.ditto.timing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The commands of one engine: they wait for their turn, then for their semaphores, then they start;
 * {@link dev.ditto.accel.rtl.control.EngineQueue}.
 */
final class EngineQueue {
  private static final int DEPTH = 4;
  private static final int IN_FLIGHT = 3;
  private static final int FLYING = 8;

  private final MemoryQueue<Issued> order = new MemoryQueue<>(DEPTH);
  private final Deque<Issued> flying = new ArrayDeque<>();
  private boolean started;
  private int inFlight;
  private int finished;
  private boolean granted;
  private boolean accepted;
  private boolean taken;
  private boolean done;

  boolean room() {
    return order.room();
  }

  void put(Issued command) {
    order.put(command);
  }

  /** There is a command, started or not. */
  boolean busy() {
    return order.busy() || !flying.isEmpty();
  }

  /** A command has started and is not completed. */
  boolean executing() {
    return inFlight > 0;
  }

  /** Semaphores of the command that could start now; -1 without one. */
  int waits() {
    boolean could =
        order.peek() != null && !started && flying.size() < FLYING && inFlight < IN_FLIGHT;
    return could ? order.peek().command().sync().waits() : -1;
  }

  /** It starts. */
  void grant() {
    granted = true;
  }

  /** Semaphores of the command that is done; -1 without one. */
  int signals() {
    Issued oldest = flying.peek();
    boolean gives = oldest != null && (oldest.skipped() || finished > 0);
    return gives ? oldest.command().sync().signals() : -1;
  }

  /** They are signalled, and so it is completed. */
  void accept() {
    accepted = true;
  }

  /** The oldest command was completed in this cycle. */
  boolean completes() {
    return accepted;
  }

  /** The command that the engine may take, or null. */
  Issued offered() {
    return started ? order.peek() : null;
  }

  /** The engine takes it. */
  void take() {
    taken = true;
  }

  /** The engine has done its oldest command. */
  void done() {
    done = true;
  }

  void endCycle() {
    if (accepted) {
      if (!flying.remove().skipped()) {
        inFlight--;
        finished--;
      }
    }
    if (done) {
      finished++;
    }
    if (taken) {
      order.take();
      started = false;
    }
    if (granted) {
      Issued starts = order.peek();
      flying.add(starts);
      if (starts.skipped()) {
        order.take();
      } else {
        started = true;
        inFlight++;
      }
    }
    order.endCycle();
    granted = false;
    accepted = false;
    taken = false;
    done = false;
  }
}
