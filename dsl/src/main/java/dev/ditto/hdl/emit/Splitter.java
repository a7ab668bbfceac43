package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Splits signals that would share a combinational process where one needs another's result. */
final class Splitter {
  private final Paths paths;
  private final List<List<Integer>> parts = new ArrayList<>();
  private final int[] partOf;

  Splitter(Circuit circuit, Paths paths) {
    this.paths = paths;
    this.partOf = new int[circuit.signals().size()];
    Arrays.fill(partOf, -1);
  }

  /**
   * The parts of {@code signals} in order of their first signals. Parts made so far, those of
   * earlier calls included, never depend on each other in a circle.
   */
  List<List<Integer>> split(List<Integer> signals) {
    int start = parts.size();
    for (int signal : signals) {
      int chosen = start;
      while (chosen < parts.size() && connected(signal, chosen)) {
        chosen++;
      }
      if (chosen == parts.size()) {
        parts.add(new ArrayList<>());
      }
      parts.get(chosen).add(signal);
      partOf[signal] = chosen;
    }
    return parts.subList(start, parts.size());
  }

  private boolean connected(int signal, int part) {
    BitSet one = new BitSet();
    one.set(signal);
    BitSet many = new BitSet();
    parts.get(part).forEach(many::set);
    return reaches(one, many) || reaches(many, one);
  }

  /** Whether something in {@code from} depends on something in {@code to}, parts taken whole. */
  private boolean reaches(BitSet from, BitSet to) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    from.stream().forEach(open::push);
    while (!open.isEmpty()) {
      BitSet next = paths.sources(open.pop());
      for (int s = next.nextSetBit(0); s >= 0; s = next.nextSetBit(s + 1)) {
        if (to.get(s)) {
          return true;
        }
        List<Integer> whole = partOf[s] < 0 ? List.of(s) : parts.get(partOf[s]);
        for (int member : whole) {
          if (!seen.get(member)) {
            seen.set(member);
            open.push(member);
          }
        }
      }
    }
    return false;
  }
}
