package dev.ditto.program;

import dev.ditto.accel.isa.Engine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Puts the LOAD commands of a plan into the order in which what they wait for is expected.
 *
 * <p>The load engine executes its commands in order, so one that waits for a layer to be finished
 * keeps all behind it waiting, although the next layer's weights and sums could be fetched
 * meanwhile. Here the engine takes, of its next few commands, the one that can start first. All
 * other engines keep their order, and every command still comes after those that it must.
 */
final class LoadSchedule {
  /** Commands that the load engine chooses from. */
  private static final int REACH = 48;

  private final List<Planned> plan;
  private final List<List<Integer>> successors = new ArrayList<>();
  private final int[] missing;
  private final long[] ready;
  private final long[] free = new long[Engine.values().length];
  private final List<Deque<Integer>> queues = new ArrayList<>();
  private final List<Integer> loads = new ArrayList<>();

  private LoadSchedule(List<Planned> plan) {
    this.plan = plan;
    missing = new int[plan.size()];
    ready = new long[plan.size()];
    for (Engine engine : Engine.values()) {
      queues.add(new ArrayDeque<>());
    }
    List<Set<Integer>> predecessors = Usage.predecessors(plan);
    for (int place = 0; place < plan.size(); place++) {
      successors.add(new ArrayList<>());
      missing[place] = predecessors.get(place).size();
      for (int before : predecessors.get(place)) {
        successors.get(before).add(place);
      }
      Engine engine = plan.get(place).engine();
      (engine == Engine.LOAD ? loads : queues.get(engine.ordinal())).add(place);
    }
  }

  /** The same commands in an order that gives the same when they are executed one by one. */
  static List<Planned> of(List<Planned> plan) {
    return new LoadSchedule(plan).run();
  }

  private List<Planned> run() {
    List<Planned> order = new ArrayList<>();
    while (order.size() < plan.size()) {
      int next = load();
      for (Deque<Integer> queue : queues) {
        next = sooner(queue.peek(), next);
      }
      if (next < 0) {
        throw new IllegalStateException("no command can start; so far: " + order.size());
      }
      order.add(plan.get(next));
      complete(next);
    }
    return order;
  }

  /** Of the next loads, the one that can start first; -1 if none is known to be able to. */
  private int load() {
    int best = -1;
    for (int i = 0; i < Math.min(REACH, loads.size()); i++) {
      best = sooner(loads.get(i), best);
    }
    return best;
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
    if (engine == Engine.LOAD) {
      loads.remove((Integer) place);
    } else {
      queues.get(engine.ordinal()).remove();
    }
    for (int after : successors.get(place)) {
      missing[after]--;
      ready[after] = Math.max(ready[after], end);
    }
  }
}
