package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.util.ArrayList;
import java.util.List;

/** The bits of the ports and registers of one instance. */
final class Toggles {
  private final Scope scope;
  private final List<Bits> all = new ArrayList<>();

  /** A signal: how often each of its bits rose and fell. */
  private static final class Bits {
    final Signal signal;
    final int variable;
    final long[] last;
    final long[] rose;
    final long[] fell;
    boolean known;

    Bits(Signal signal, int variable) {
      this.signal = signal;
      this.variable = variable;
      last = new long[(signal.width() + 63) / 64];
      rose = new long[signal.width()];
      fell = new long[signal.width()];
    }

    void count(Probe probe) {
      for (int word = 0; word < last.length; word++) {
        long now = probe.word(probe.value(variable), word);
        long changed = known ? now ^ last[word] : 0;
        last[word] = now;
        for (; changed != 0; changed &= changed - 1) {
          int bit = Long.numberOfTrailingZeros(changed);
          long[] counts = (now >>> bit & 1) != 0 ? rose : fell;
          counts[64 * word + bit]++;
        }
      }
      known = true;
    }
  }

  Toggles(Scope scope, List<Variable> wanted) {
    this.scope = scope;
    for (Signal s : scope.circuit().signals()) {
      if (s.kind() == Signal.Kind.INPUT
          || s.kind() == Signal.Kind.OUTPUT
          || s.kind() == Signal.Kind.REGISTER) {
        all.add(new Bits(s, wanted.size()));
        String path = scope.prefix() + s.name();
        wanted.add(
            new Variable(path, scope.signal(s.id()), s.width(), s.signed(), List.of(), s.site()));
      }
    }
  }

  /** A change over cycles that do not count is none. */
  void forget() {
    all.forEach(b -> b.known = false);
  }

  void count(Probe probe) {
    all.forEach(b -> b.count(probe));
  }

  void report(Coverage coverage) {
    for (Bits b : all) {
      for (int bit = 0; bit < b.signal.width(); bit++) {
        add(coverage, b.signal, bit, "rises", b.rose[bit]);
        add(coverage, b.signal, bit, "falls", b.fell[bit]);
      }
    }
  }

  private void add(Coverage coverage, Signal signal, int bit, String way, long count) {
    String what = signal.width() == 1 ? way : "bit " + bit + " " + way;
    String module = scope.circuit().name();
    coverage.add(Point.of(Point.Kind.TOGGLE, signal.site(), module, signal.name(), what), count);
  }
}
