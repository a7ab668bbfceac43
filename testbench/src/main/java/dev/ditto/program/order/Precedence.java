package dev.ditto.program.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan, and which of its commands must come after which.
 *
 * @param plan in an order that gives what is meant when commands are executed one by one
 * @param predecessors for each command, the places of those before it that it must come after
 */
public record Precedence(List<Planned> plan, List<Set<Integer>> predecessors) {
  /** Of a plan as it was written down. */
  public static Precedence of(List<Planned> plan) {
    return new Precedence(plan, Usage.predecessors(plan));
  }

  /**
   * The same commands in another order, in which each still comes after its predecessors.
   *
   * @param order places in this plan
   */
  Precedence in(List<Integer> order) {
    int[] now = new int[order.size()];
    for (int place = 0; place < now.length; place++) {
      now[order.get(place)] = place;
    }
    List<Planned> commands = new ArrayList<>();
    List<Set<Integer>> before = new ArrayList<>();
    for (int place : order) {
      commands.add(plan.get(place));
      before.add(
          predecessors.get(place).stream()
              .map(p -> now[p])
              .collect(Collectors.toUnmodifiableSet()));
    }
    return new Precedence(commands, before);
  }
}
