package dev.ditto.program.order;

import dev.ditto.accel.isa.Engine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the LOAD and STORE commands of a plan into the order in which the others are helped most.
 *
 * <p>An engine executes its commands in order, so a load that waits for a layer to be finished
 * keeps all behind it waiting, although the next layer's weights and sums could be fetched
 * meanwhile; and a store of sums for the next step keeps codes waiting that the next layer needs
 * now. Here a transfer engine takes, of its next few commands, the one that can start first; of
 * several, the one that most work has to wait for (list scheduling by the longest path to the end).
 * All other engines keep their order, and every command still comes after those that it must.
 */
public final class TransferSchedule {
  /** Commands that a transfer engine chooses from. */
  private static final int REACH = 64;

  private static final Set<Engine> TRANSFERS = EnumSet.of(Engine.LOAD, Engine.STORE);

  private final Precedence given;
  private final List<Planned> plan;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final int[] missing;
  private final long[] ready;
  private final long[] pathToEnd;
  private final long[] free = new long[Engine.values().length];
  private final List<Deque<Integer>> inOrder = new ArrayList<>();
  private final List<List<Integer>> anyOrder = new ArrayList<>();

  private TransferSchedule(Precedence given) {
    this.given = given;
    plan = given.plan();
    missing = new int[plan.size()];
    ready = new long[plan.size()];
    for (Engine engine : Engine.values()) {
      inOrder.add(new ArrayDeque<>());
      anyOrder.add(new ArrayList<>());
    }
    List<Set<Integer>> predecessors = given.predecessors();
    for (int place = 0; place < plan.size(); place++) {
      successors.add(new ArrayList<>());
      missing[place] = predecessors.get(place).size();
      for (int before : predecessors.get(place)) {
        successors.get(before).add(place);
      }
      Engine engine = plan.get(place).engine();
      (TRANSFERS.contains(engine) ? anyOrder : inOrder).get(engine.ordinal()).add(place);
    }
    pathToEnd = pathsToEnd();
  }

  /** The same commands in an order that gives the same when they are executed one by one. */
  public static Precedence of(Precedence given) {
    return new TransferSchedule(given).run();
  }

  /** For each command, the cycles of the longest chain that begins with it. */
  private long[] pathsToEnd() {
    long[] paths = new long[plan.size()];
    long[] next = new long[Engine.values().length];
    for (int place = plan.size() - 1; place >= 0; place--) {
      Engine engine = plan.get(place).engine();
      long path = TRANSFERS.contains(engine) ? 0 : next[engine.ordinal()];
      for (int after : successors.get(place)) {
        path = Math.max(path, paths[after]);
      }
      paths[place] = path + plan.get(place).cycles();
      next[engine.ordinal()] = paths[place];
    }
    return paths;
  }

  private Precedence run() {
    List<Integer> order = new ArrayList<>();
    while (order.size() < plan.size()) {
      int next = -1;
      for (int engine = 0; engine < free.length; engine++) {
        next = sooner(inOrder.get(engine).peek(), next);
        next = sooner(transfer(anyOrder.get(engine)), next);
      }
      if (next < 0) {
        throw new IllegalStateException("no command can start; so far: " + order.size());
      }
      order.add(next);
      complete(next);
    }
    return given.in(order);
  }

  /** Of an engine's next transfers, the one to take; null if none is known to be able to start. */
  private Integer transfer(List<Integer> places) {
    Integer best = null;
    for (int place : places.subList(0, Math.min(REACH, places.size()))) {
      if (missing[place] == 0 && (best == null || better(place, best))) {
        best = place;
      }
    }
    return best;
  }

  private boolean better(int place, int best) {
    long difference = start(place) - start(best);
    return difference < 0 || difference == 0 && pathToEnd[place] > pathToEnd[best];
  }

  private int sooner(Integer place, int best) {
    if (place == null || missing[place] > 0) {
      return best;
    }
    return best < 0 || start(place) < start(best) ? place : best;
  }

  private long start(int place) {
    return Math.max(ready[place], free[plan.get(place).engine().ordinal()]);
  }

  private void complete(int place) {
    Engine engine = plan.get(place).engine();
    long end = start(place) + plan.get(place).cycles();
    free[engine.ordinal()] = end;
    if (TRANSFERS.contains(engine)) {
      anyOrder.get(engine.ordinal()).remove((Integer) place);
    } else {
      inOrder.get(engine.ordinal()).remove();
    }
    for (int after : successors.get(place)) {
      missing[after]--;
      ready[after] = Math.max(ready[after], end);
    }
  }
}
