package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.sim.Probe;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The branches of the statements of one instance; only statements that are reached count. */
final class Branches {
  private final Scope scope;
  private final List<Branching> all = new ArrayList<>();
  private final List<Branching> top;

  /** A statement with its branches; the last is what happens when no other is taken. */
  private final class Branching {
    final int number = all.size();
    final Site site;
    final int variable;
    final List<BigInteger> keys;
    final List<String> names;
    final List<List<Branching>> inner = new ArrayList<>();
    final int width;
    final long[] taken;

    /** A condition or subject that parameters have settled leaves one branch to take. */
    final boolean settled;

    Branching(
        Site site, int node, List<BigInteger> keys, List<String> names, List<Variable> wanted) {
      all.add(this);
      this.site = site;
      this.keys = keys;
      this.names = names;
      taken = new long[keys.size() + 1];
      variable = wanted.size();
      Node subject = scope.circuit().nodes().get(node);
      width = subject.width();
      settled = subject.expr() instanceof Expr.Const;
      wanted.add(
          new Variable(
              scope.prefix() + "node" + node,
              scope.node(node),
              subject.width(),
              false,
              List.of(),
              site));
    }

    void count(Probe probe) {
      BigInteger now = probe.number(variable);
      int chosen = keys.indexOf(now);
      chosen = chosen < 0 ? keys.size() : chosen;
      taken[chosen]++;
      inner.get(chosen).forEach(b -> b.count(probe));
    }
  }

  /**
   * @param wanted gets what must be looked at in every cycle
   */
  Branches(Scope scope, List<Variable> wanted) {
    this.scope = scope;
    top = list(scope.circuit().body(), wanted);
  }

  private List<Branching> list(List<Statement> statements, List<Variable> wanted) {
    List<Branching> result = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.When w) {
        Branching b =
            new Branching(
                w.site(), w.condition(), List.of(BigInteger.ONE), List.of("true", "false"), wanted);
        b.inner.add(list(w.then(), wanted));
        b.inner.add(list(w.otherwise(), wanted));
        result.add(b);
      } else if (statement instanceof Statement.Switch s) {
        List<String> names = new ArrayList<>();
        for (Statement.Branch branch : s.branches()) {
          names.add(branch.label() == null ? branch.key().toString() : branch.label());
        }
        names.add(other(s, names));
        List<BigInteger> keys = s.branches().stream().map(Statement.Branch::key).toList();
        Branching b = new Branching(s.site(), s.subject(), keys, names, wanted);
        s.branches().forEach(branch -> b.inner.add(list(branch.body(), wanted)));
        b.inner.add(list(s.other(), wanted));
        result.add(b);
      }
    }
    return result;
  }

  /** The last state of a machine has no label of its own. */
  private String other(Statement.Switch s, List<String> names) {
    if (scope.circuit().nodes().get(s.subject()).expr() instanceof Expr.Read r) {
      Signal signal = scope.circuit().signals().get(r.signal());
      if (signal.register() != null) {
        List<String> left = new ArrayList<>(signal.register().states());
        left.removeAll(names);
        return left.size() == 1 ? left.get(0) : "other";
      }
    }
    return "other";
  }

  void count(Probe probe) {
    top.forEach(b -> b.count(probe));
  }

  void report(Coverage coverage) {
    for (Branching b : all) {
      boolean full = b.width > 1 && b.width < 31 && b.keys.size() == 1 << b.width;
      for (int i = 0; i < b.taken.length; i++) {
        boolean impossible = b.settled && b.taken[i] == 0 || full && i == b.keys.size();
        if (!impossible) {
          coverage.add(
              Point.of(
                  Point.Kind.BRANCH,
                  b.site,
                  scope.circuit().name(),
                  Integer.toString(b.number),
                  b.names.get(i)),
              b.taken[i]);
        }
      }
    }
  }
}
