package dev.ditto.program.order;

import dev.ditto.accel.isa.Engine;
import dev.ditto.accel.isa.Sync;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of commands in the ring.
 *
 * <p>The command unit hands commands to the engines strictly in ring order and stops when an
 * engine's queue is full. So that no engine starves behind another's queue, commands stand in the
 * order in which they are expected to start.
 *
 * @param order places in the plan, in ring order; within each engine that of the plan
 * @param cycles when the last command is expected to complete
 */
public record RingOrder(List<Integer> order, long cycles) {

  /** That of a plan whose waits and signals are known. */
  public static RingOrder of(List<Planned> plan, List<Sync> syncs) {
    return new Clockwork(plan, syncs).run();
  }

  private static final class Clockwork {
    private final List<Planned> plan;
    private final List<Sync> syncs;
    private final List<ArrayDeque<Integer>> queues = new ArrayList<>();
    private final List<ArrayDeque<Long>> semaphores = new ArrayList<>();
    private final long[] free = new long[Engine.values().length];

    Clockwork(List<Planned> plan, List<Sync> syncs) {
      this.plan = plan;
      this.syncs = syncs;
      for (int e = 0; e < free.length; e++) {
        queues.add(new ArrayDeque<>());
      }
      for (int s = 0; s < Sync.SEMAPHORES; s++) {
        semaphores.add(new ArrayDeque<>());
      }
      for (int i = 0; i < plan.size(); i++) {
        queues.get(plan.get(i).engine().ordinal()).add(i);
      }
    }

    RingOrder run() {
      List<Integer> order = new ArrayList<>();
      long end = 0;
      while (order.size() < plan.size()) {
        int next = -1;
        long soonest = Long.MAX_VALUE;
        for (int e = 0; e < free.length; e++) {
          Integer head = queues.get(e).peek();
          long start = head == null ? Long.MAX_VALUE : start(e, syncs.get(head).waits());
          if (start < soonest) {
            soonest = start;
            next = e;
          }
        }
        if (next < 0) {
          throw new IllegalStateException("no engine can go on; commands so far: " + order.size());
        }
        int place = queues.get(next).remove();
        order.add(place);
        end = Math.max(end, complete(next, place, soonest));
      }
      return new RingOrder(List.copyOf(order), end);
    }

    private long start(int engine, int waits) {
      long start = free[engine];
      for (int s = 0; s < Sync.SEMAPHORES; s++) {
        if ((waits >> s & 1) != 0) {
          Long given = semaphores.get(s).peek();
          if (given == null) {
            return Long.MAX_VALUE;
          }
          start = Math.max(start, given);
        }
      }
      return start;
    }

    private long complete(int engine, int place, long start) {
      Sync sync = syncs.get(place);
      long end = start + plan.get(place).cycles();
      free[engine] = end;
      for (int s = 0; s < Sync.SEMAPHORES; s++) {
        if ((sync.waits() >> s & 1) != 0) {
          semaphores.get(s).remove();
        }
        if ((sync.signals() >> s & 1) != 0) {
          semaphores.get(s).add(end);
        }
      }
      return end;
    }
  }
}
