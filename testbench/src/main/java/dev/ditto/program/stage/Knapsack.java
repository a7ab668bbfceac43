package dev.ditto.program.stage;

import java.util.ArrayList;
import java.util.List;

/** The things of greatest value that fit into a space: 0-1 knapsack, by dynamic programming. */
final class Knapsack {
  private Knapsack() {}

  /** A thing that is taken or left. */
  record Item(int size, long value) {}

  /**
   * Which items to take; of choices of the same value one.
   *
   * @param room what the items' sizes may sum up to; time is in proportion to it
   * @return places in the list, the last first
   */
  static List<Integer> best(List<Item> items, int room) {
    long[] value = new long[room + 1];
    boolean[][] taken = new boolean[items.size()][room + 1];
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      for (int space = room; space >= item.size(); space--) {
        long with = value[space - item.size()] + item.value();
        if (with > value[space]) {
          value[space] = with;
          taken[i][space] = true;
        }
      }
    }
    List<Integer> best = new ArrayList<>();
    int space = room;
    for (int i = items.size() - 1; i >= 0; i--) {
      if (taken[i][space]) {
        best.add(i);
        space -= items.get(i).size();
      }
    }
    return best;
  }
}
