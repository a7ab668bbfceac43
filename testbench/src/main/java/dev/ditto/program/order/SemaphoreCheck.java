package dev.ditto.program.order;

import dev.ditto.accel.isa.Command;
import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a program comes to its end with every semaphore at zero, whatever the engines'
 * speeds.
 *
 * <p>If each semaphore is taken by one engine only, what one engine does can never take away
 * another's turn: from any state, all orders of going on lead to the same set of commands done. So
 * one run decides whether the program can stop short of its end, and a run that holds one engine
 * back as long as anybody else can move shows the highest count that a semaphore which that engine
 * takes can ever reach. The command unit, which hands out in ring order, never blocks for good when
 * the ring order itself could be executed command by command: of all commands not yet complete the
 * first in the ring can always go on.
 */
public final class SemaphoreCheck {
  private final List<Command> program;
  private final List<List<Integer>> engines = new ArrayList<>();
  private final int[] at = new int[Engine.values().length];
  private final int[] counts = new int[Sync.SEMAPHORES];
  private final int[] highest;

  private SemaphoreCheck(List<Command> program, int[] highest) {
    this.program = program;
    this.highest = highest;
    for (int e = 0; e < at.length; e++) {
      engines.add(new ArrayList<>());
    }
    for (int i = 0; i < program.size(); i++) {
      int place = i;
      program.get(i).opcode().engine().ifPresent(e -> engines.get(e.ordinal()).add(place));
    }
  }

  /**
   * The highest count that each semaphore can reach.
   *
   * @throws IllegalStateException saying what is wrong, if anything is
   */
  public static int[] prove(List<Command> program) {
    oneTakerEach(program);
    inRingOrder(program);
    int[] highest = new int[Sync.SEMAPHORES];
    for (Engine slow : Engine.values()) {
      new SemaphoreCheck(program, highest).run(slow.ordinal());
    }
    for (int s = 0; s < highest.length; s++) {
      if (highest[s] > Sync.LARGEST_COUNT) {
        throw new IllegalStateException(
            "semaphore %d may reach %d, it counts to %d"
                .formatted(s, highest[s], Sync.LARGEST_COUNT));
      }
    }
    return highest;
  }

  private static void oneTakerEach(List<Command> program) {
    Engine[] takers = new Engine[Sync.SEMAPHORES];
    for (int i = 0; i < program.size(); i++) {
      Sync sync = program.get(i).sync();
      if (program.get(i).opcode().engine().isEmpty()) {
        if (sync.waits() != 0) {
          throw new IllegalStateException(
              "command %d (%s) waits, but belongs to no engine"
                  .formatted(i, program.get(i).opcode()));
        }
        continue;
      }
      Engine engine = program.get(i).opcode().engine().get();
      for (int s = 0; s < Sync.SEMAPHORES; s++) {
        if ((sync.waits() >> s & 1) != 0) {
          if (takers[s] != null && takers[s] != engine) {
            throw new IllegalStateException(
                "semaphore %d is taken by %s and, in command %d, by %s"
                    .formatted(s, takers[s], i, engine));
          }
          takers[s] = engine;
        }
      }
    }
  }

  private static void inRingOrder(List<Command> program) {
    int[] counts = new int[Sync.SEMAPHORES];
    for (int i = 0; i < program.size(); i++) {
      Sync sync = program.get(i).sync();
      for (int s = 0; s < counts.length; s++) {
        counts[s] -= sync.waits() >> s & 1;
        if (counts[s] < 0) {
          throw new IllegalStateException(
              "command %d (%s) waits for semaphore %d, which no earlier command signals"
                  .formatted(i, program.get(i).opcode(), s));
        }
        counts[s] += sync.signals() >> s & 1;
      }
    }
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] != 0) {
        throw new IllegalStateException("semaphore %d ends at %d".formatted(s, counts[s]));
      }
    }
  }

  private void run(int slow) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int e = 0; e < at.length; e++) {
        while (e != slow && step(e)) {
          moved = true;
        }
      }
      moved |= !moved && step(slow);
    }
    for (int e = 0; e < at.length; e++) {
      if (at[e] < engines.get(e).size()) {
        throw new IllegalStateException(
            "%s stops before command %d".formatted(Engine.values()[e], engines.get(e).get(at[e])));
      }
    }
  }

  private boolean step(int engine) {
    if (at[engine] == engines.get(engine).size()) {
      return false;
    }
    Sync sync = program.get(engines.get(engine).get(at[engine])).sync();
    for (int s = 0; s < counts.length; s++) {
      if ((sync.waits() >> s & 1) != 0 && counts[s] == 0) {
        return false;
      }
    }
    for (int s = 0; s < counts.length; s++) {
      counts[s] += (sync.signals() >> s & 1) - (sync.waits() >> s & 1);
      highest[s] = Math.max(highest[s], counts[s]);
    }
    at[engine]++;
    return true;
  }
}
