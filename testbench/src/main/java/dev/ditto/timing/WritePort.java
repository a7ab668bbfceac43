package dev.ditto.timing;

import java.util.ArrayDeque;
import java.util.Deque;

/** The write half of the memory port, and memory: {@link dev.ditto.hdl.lib.axi.AxiWriter}. */
final class WritePort {
  /** Cycles of a beat in a register before memory and of the answer's way back. */
  private static final int REGISTERS = 2;

  private final int outstanding;
  private final int latency;
  private final Deque<Integer> lengths = new ArrayDeque<>();
  private final Deque<Long> answers = new ArrayDeque<>();
  private int unanswered;
  private int sent;
  private int asked;
  private boolean gives;
  private boolean answered;
  private long beats;

  /**
   * @param outstanding bursts that may be open
   */
  WritePort(int outstanding, MemoryTiming memory) {
    this.outstanding = outstanding;
    latency = memory.latency();
  }

  /** Whether memory answers a burst in this cycle; to be asked once a cycle, first of all. */
  boolean answers(long now) {
    answered = !answers.isEmpty() && answers.peek() <= now;
    return answered;
  }

  /** There is room for another burst. */
  boolean room() {
    return lengths.size() < outstanding && unanswered < outstanding;
  }

  /** A burst of so many beats enters; only if there is room. */
  void ask(int length) {
    asked = length;
  }

  /** A beat could be taken. */
  boolean takes() {
    return !lengths.isEmpty();
  }

  /** One is. */
  void give() {
    gives = true;
  }

  void endCycle(long now) {
    if (answered) {
      answers.remove();
      unanswered--;
    }
    if (gives) {
      beats++;
      if (++sent == lengths.peek()) {
        answers.add(now + REGISTERS + latency);
        lengths.remove();
        sent = 0;
      }
    }
    if (asked > 0) {
      lengths.add(asked);
      unanswered++;
    }
    asked = 0;
    gives = false;
    answered = false;
  }

  /** Beats that have been given. */
  long beats() {
    return beats;
  }
}
