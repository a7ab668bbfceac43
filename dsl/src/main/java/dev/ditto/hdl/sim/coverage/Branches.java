package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The branches of all statements; only statements that are reached count. Statements are numbered
 * in program order, and so are all their branches. Each branch knows the statement that is reached
 * after it, so that counting a step is a walk along numbers.
 */
final class Branches {
  private final Ticks ticks;
  private final List<Branching> all = new ArrayList<>();

  /** Statements that are in no other. */
  private final List<Integer> top = new ArrayList<>();

  /** By branch: the statements right in it. */
  private final List<List<Integer>> inside = new ArrayList<>();

  /** By statement. */
  private final List<Integer> variables = new ArrayList<>();

  private final List<Integer> firstBranches = new ArrayList<>();

  /** By statement: where its subject lies in a probe's words. */
  private int[] places;

  /** By statement: at which clocks' edges it counts, and the statement to go on with if not. */
  private long[] clocks;

  private int[] next;

  /** By statement: its first and last branch. */
  private int[] branches;

  private int[] lasts;

  /** By branch: the key's first word, and the words of a key of several; nothing for the last. */
  private long[] keys;

  private long[][] wide;

  /** By branch: the statement to go on with, and how often it was taken. */
  private int[] onward;

  private long[] taken;

  Branches(Ticks ticks) {
    this.ticks = ticks;
  }

  /**
   * Adds the statements of an instance.
   *
   * @param wanted gets what must be looked at in every step
   */
  void add(Scope scope, List<Variable> wanted) {
    top.addAll(add(scope, scope.circuit().body(), all.size(), wanted));
  }

  private List<Integer> add(
      Scope scope, List<Statement> statements, int base, List<Variable> wanted) {
    List<Integer> added = new ArrayList<>();
    for (Statement statement : statements) {
      Branching b = Branching.of(scope, all.size() - base, statement);
      if (b != null) {
        added.add(all.size());
        all.add(b);
        variables.add(wanted.size());
        wanted.add(b.subject());
        int branch = inside.size();
        firstBranches.add(branch);
        b.bodies().forEach(body -> inside.add(List.of()));
        for (List<Statement> body : b.bodies()) {
          inside.set(branch++, add(scope, body, base, wanted));
        }
      }
    }
    return added;
  }

  /** Gets ready to count, with what a probe finds. */
  void place(Probe probe) {
    places = variables.stream().mapToInt(probe::place).toArray();
    clocks = all.stream().mapToLong(this::clocks).toArray();
    branches = firstBranches.stream().mapToInt(i -> i).toArray();
    lasts = new int[all.size()];
    keys = new long[inside.size()];
    wide = new long[inside.size()][];
    for (int i = 0; i < lasts.length; i++) {
      lasts[i] = branches[i];
      for (long[] words : all.get(i).keyWords()) {
        keys[lasts[i]] = words[0];
        wide[lasts[i]++] = words.length > 1 ? words : null;
      }
    }
    next = new int[all.size()];
    onward = new int[inside.size()];
    taken = new long[inside.size()];
    link(top, all.size());
  }

  private void link(List<Integer> statements, int behind) {
    for (int i = 0; i < statements.size(); i++) {
      int statement = statements.get(i);
      next[statement] = i + 1 < statements.size() ? statements.get(i + 1) : behind;
      for (int branch = branches[statement]; branch <= lasts[statement]; branch++) {
        List<Integer> inner = inside.get(branch);
        onward[branch] = inner.isEmpty() ? next[statement] : inner.get(0);
        link(inner, next[statement]);
      }
    }
  }

  /** The clocks of the registers that a statement assigns; without any, all of its instance. */
  private long clocks(Branching b) {
    Set<ClockDomain> domains = new HashSet<>();
    domains(b.scope(), List.of(b.statement()), domains);
    return domains.isEmpty() ? ticks.mask(b.scope()) : ticks.mask(b.scope(), domains);
  }

  private static void domains(Scope scope, List<Statement> statements, Set<ClockDomain> domains) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign a) {
        Signal.Register register = scope.circuit().signals().get(a.signal()).register();
        if (register != null) {
          domains.add(register.domain());
        }
      } else if (statement instanceof Statement.When w) {
        domains(scope, w.then(), domains);
        domains(scope, w.otherwise(), domains);
      } else if (statement instanceof Statement.Switch s) {
        s.branches().forEach(b -> domains(scope, b.body(), domains));
        domains(scope, s.other(), domains);
      }
    }
  }

  /**
   * @param counting clocks that rise outside reset
   */
  void count(long[] words, long counting) {
    for (int at = 0; at < places.length; ) {
      if ((clocks[at] & counting) == 0) {
        at = next[at];
        continue;
      }
      int branch = branches[at];
      long now = words[places[at]];
      while (branch < lasts[at]
          && (keys[branch] != now || !restEquals(words, places[at], wide[branch]))) {
        branch++;
      }
      taken[branch]++;
      at = onward[branch];
    }
  }

  private static boolean restEquals(long[] words, int place, long[] key) {
    return key == null || Arrays.equals(words, place + 1, place + key.length, key, 1, key.length);
  }

  void report(Coverage coverage) {
    for (int i = 0; i < all.size(); i++) {
      for (int branch = 0; branch < all.get(i).bodies().size(); branch++) {
        all.get(i).report(coverage, branch, taken[branches[i] + branch]);
      }
    }
  }
}
