package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A state machine of one instance. */
final class Machine {
  private final Scope scope;
  private final Signal signal;
  private final int variable;
  private final long clock;
  private final List<String> states;
  private final long[] visited;
  private final long[][] moves;
  private int place;
  private int last = -1;

  private Machine(Scope scope, Signal signal, int variable, long clock) {
    this.scope = scope;
    this.signal = signal;
    this.variable = variable;
    this.clock = clock;
    states = signal.register().states();
    visited = new long[states.size()];
    moves = new long[states.size()][states.size()];
  }

  /** The machines of an instance. */
  static List<Machine> of(Scope scope, Ticks ticks, List<Variable> wanted) {
    List<Machine> machines = new ArrayList<>();
    for (Signal s : scope.circuit().signals()) {
      if (s.register() != null && !s.register().states().isEmpty()) {
        long clock = ticks.mask(scope, Set.of(s.register().domain()));
        machines.add(new Machine(scope, s, wanted.size(), clock));
        String path = scope.prefix() + s.name();
        wanted.add(new Variable(path, scope.signal(s.id()), s.width(), false, List.of(), s.site()));
      }
    }
    return machines;
  }

  /** Finds out where in a probe's words the state lies. */
  void place(Probe probe) {
    place = probe.place(variable);
  }

  /**
   * @param counting clocks that rise outside reset
   * @param inReset clocks in reset
   */
  void count(long[] words, long counting, long inReset) {
    if ((clock & counting) == 0) {
      last = (clock & inReset) == 0 ? last : -1;
      return;
    }
    int now = (int) words[place];
    if (now >= states.size()) {
      last = -1;
      return;
    }
    visited[now]++;
    if (last >= 0 && last != now) {
      moves[last][now]++;
    }
    last = now;
  }

  /** Transitions that the statements describe are reported even if they were never seen. */
  void report(Coverage coverage) {
    boolean[][] described = Transitions.of(scope.circuit(), signal);
    for (int from = 0; from < states.size(); from++) {
      add(coverage, Point.Kind.STATE, states.get(from), visited[from]);
      for (int to = 0; to < states.size(); to++) {
        if (from != to && (described[from][to] || moves[from][to] > 0)) {
          String what = states.get(from) + " to " + states.get(to);
          add(coverage, Point.Kind.TRANSITION, what, moves[from][to]);
        }
      }
    }
  }

  private void add(Coverage coverage, Point.Kind kind, String what, long count) {
    String module = scope.circuit().name();
    coverage.add(Point.of(kind, signal.site(), module, signal.name(), what), count);
  }
}
