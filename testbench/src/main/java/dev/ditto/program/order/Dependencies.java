package dev.ditto.program.order;

import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds which commands must wait for which, and gives them semaphores.
 *
 * <p>Two commands of different engines that touch the same word, not both reading and not both
 * adding, keep the order in which they were written down. Every engine starts and completes its
 * commands in order, so of all commands of one engine that another must wait for only the last
 * matters; and what a command already knows to be complete, because something that it waited for
 * had waited for it, need not be waited for again. What is left is, for each pair of engines, a
 * sequence of waits with ever later partners: one semaphore for each pair, signalled and taken in
 * the same order.
 *
 * <p>Of some engines two commands may be in flight at once, see {@link Engine#overlaps}. The array
 * may then have to wait for itself; transfers need not, as memory is asked in order and answers in
 * order.
 */
public final class Dependencies {
  private static final int ENGINES = Engine.values().length;

  private final List<Planned> plan;
  private final List<Set<Integer>> predecessors;
  private final int[] numbers;

  /** By engine and number: how many commands of each engine are complete when it starts. */
  private final List<List<int[]>> starts = new ArrayList<>();

  private final List<List<Integer>> places = new ArrayList<>();
  private final int[][] semaphores = new int[ENGINES][ENGINES];
  private final Sync[] syncs;
  private int used;

  private Dependencies(Precedence given) {
    plan = given.plan();
    predecessors = given.predecessors();
    numbers = new int[plan.size()];
    syncs = new Sync[plan.size()];
    Arrays.fill(syncs, Sync.NONE);
    for (int[] row : semaphores) {
      Arrays.fill(row, -1);
    }
    for (int e = 0; e < ENGINES; e++) {
      starts.add(new ArrayList<>());
      places.add(new ArrayList<>());
    }
  }

  /** Waits and signals for each command of the plan. */
  public static List<Sync> of(Precedence given) {
    Dependencies dependencies = new Dependencies(given);
    for (int i = 0; i < given.plan().size(); i++) {
      dependencies.enter(i);
    }
    return List.of(dependencies.syncs);
  }

  private void enter(int place) {
    Planned command = plan.get(place);
    int me = command.engine().ordinal();
    int number = starts.get(me).size();
    int[] known = number == 0 ? new int[ENGINES] : starts.get(me).get(number - 1).clone();
    known[me] = Math.max(known[me], command.engine().overlaps() ? number - 1 : number);
    int[] after = new int[ENGINES];
    Arrays.fill(after, -1);
    numbers[place] = number;
    for (int before : predecessors.get(place)) {
      int engine = plan.get(before).engine().ordinal();
      after[engine] = Math.max(after[engine], numbers[before]);
    }
    if (command.engine() != Engine.COMPUTE) {
      after[me] = -1;
    }
    // Later partners first: what they know may make others superfluous.
    for (int round = 0; round < ENGINES; round++) {
      int best = -1;
      for (int e = 0; e < ENGINES; e++) {
        if (after[e] >= known[e]
            && (best < 0 || places.get(e).get(after[e]) > places.get(best).get(after[best]))) {
          best = e;
        }
      }
      if (best < 0) {
        break;
      }
      waitFor(place, me, best, after[best]);
      join(known, best, after[best]);
    }
    starts.get(me).add(known);
    places.get(me).add(place);
  }

  private void waitFor(int place, int me, int engine, int number) {
    if (semaphores[engine][me] < 0) {
      if (used == Sync.SEMAPHORES) {
        throw new IllegalStateException("more pairs of engines wait than there are semaphores");
      }
      semaphores[engine][me] = used++;
    }
    int semaphore = semaphores[engine][me];
    int partner = places.get(engine).get(number);
    syncs[place] = syncs[place].waitFor(semaphore);
    syncs[partner] = syncs[partner].signalTo(semaphore);
  }

  private void join(int[] known, int engine, int number) {
    int[] there = starts.get(engine).get(number);
    for (int e = 0; e < ENGINES; e++) {
      known[e] = Math.max(known[e], there[e]);
    }
    known[engine] = Math.max(known[engine], number + 1);
  }
}
