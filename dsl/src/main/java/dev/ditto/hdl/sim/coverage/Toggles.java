package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Hierarchy;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The bits of ports and registers. Signals that are one value in different instances are watched
 * once, and reported for each.
 */
final class Toggles {
  private final Hierarchy hierarchy;
  private final List<Watched> all = new ArrayList<>();
  private Probe probe;

  /** By word: its bits the last time. */
  private long[] last;

  /** By word: its bits after the last reset. */
  private long[] first;

  /** By word: the clocks outside whose resets its changes count. */
  private long[] clocks;

  private BitCounts changes;

  /** From one reset to the next, which bits rose once more than they fell, and the other way. */
  private BitCounts rose;

  private BitCounts fell;

  private record Watched(Scope scope, Signal signal, int variable) {}

  /**
   * @param wanted gets what must be looked at in every step
   */
  Toggles(Hierarchy hierarchy, List<Variable> wanted) {
    this.hierarchy = hierarchy;
    for (Scope scope : hierarchy.scopes()) {
      for (Signal s : scope.circuit().signals()) {
        if (s.kind() == Signal.Kind.INPUT
            || s.kind() == Signal.Kind.OUTPUT
            || s.kind() == Signal.Kind.REGISTER) {
          all.add(new Watched(scope, s, wanted.size()));
          String path = scope.prefix() + s.name();
          wanted.add(
              new Variable(path, scope.signal(s.id()), s.width(), s.signed(), List.of(), s.site()));
        }
      }
    }
  }

  /** Finds out where in a probe's words everything lies. */
  void place(Probe probe, Ticks ticks) {
    this.probe = probe;
    int words = all.stream().mapToInt(this::end).max().orElse(0);
    last = new long[words];
    first = new long[words];
    clocks = new long[words];
    changes = new BitCounts(words);
    rose = new BitCounts(words);
    fell = new BitCounts(words);
    for (Watched w : all) {
      long mask = clocks(hierarchy.resolve(w.scope.signal(w.signal.id())), ticks);
      Arrays.fill(clocks, probe.place(w.variable), end(w), mask);
    }
  }

  /** Behind the last word. */
  private int end(Watched w) {
    return probe.place(w.variable) + (w.signal.width() + 63) / 64;
  }

  /** The clock of a register; of anything else those of its instance. */
  private long clocks(int value, Ticks ticks) {
    Scope scope = hierarchy.scope(value);
    Signal signal = hierarchy.signal(value);
    return signal == null || signal.register() == null
        ? ticks.mask(scope)
        : ticks.mask(scope, Set.of(signal.register().domain()));
  }

  /**
   * Counts what has changed since the last time.
   *
   * @param inReset clocks in reset now or then
   */
  void count(long inReset) {
    long[] words = probe.words();
    if (inReset != 0) {
      forget(words, inReset);
    }
    for (int word = 0; word < last.length; word++) {
      long now = words[word];
      long changed = now ^ last[word];
      if (changed != 0) {
        last[word] = now;
        changes.add(word, changed);
      }
    }
  }

  /** Changes in reset do not count: starts anew from the present values. */
  private void forget(long[] words, long inReset) {
    for (int word = 0; word < last.length; word++) {
      if ((clocks[word] & inReset) != 0) {
        rose.add(word, last[word] & ~first[word]);
        fell.add(word, first[word] & ~last[word]);
        last[word] = words[word];
        first[word] = words[word];
      }
    }
  }

  void report(Coverage coverage) {
    for (Watched w : all) {
      int place = probe.place(w.variable);
      for (int bit = 0; bit < w.signal.width(); bit++) {
        int word = place + bit / 64;
        long rises = rises(word, bit % 64);
        add(coverage, w, bit, "rises", rises);
        add(coverage, w, bit, "falls", changes.count(word, bit % 64) - rises);
      }
    }
  }

  /** A bit rises and falls in turn; between two resets it may rise once more, or once less. */
  private long rises(int word, int bit) {
    long more = rose.count(word, bit) + (last[word] >>> bit & 1);
    long less = fell.count(word, bit) + (first[word] >>> bit & 1);
    return (changes.count(word, bit) + more - less) / 2;
  }

  private static void add(Coverage coverage, Watched w, int bit, String way, long count) {
    String what = w.signal.width() == 1 ? way : "bit " + bit + " " + way;
    String module = w.scope.circuit().name();
    coverage.add(
        Point.of(Point.Kind.TOGGLE, w.signal.site(), module, w.signal.name(), what), count);
  }
}
