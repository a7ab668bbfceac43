package dev.ditto.hdl.sim.coverage;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Statement;
import dev.ditto.hdl.sim.Scope;
import dev.ditto.hdl.sim.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A statement of an instance with its branches; the last is what happens when no other is taken.
 *
 * @param number its place among the branching statements of its circuit
 * @param node the condition or subject
 * @param keys values of the subject, one for each branch but the last
 * @param names one for each branch
 * @param bodies one for each branch
 */
record Branching(
    Scope scope,
    int number,
    Statement statement,
    int node,
    List<BigInteger> keys,
    List<String> names,
    List<List<Statement>> bodies) {

  /** Null for a statement that does not branch. */
  static Branching of(Scope scope, int number, Statement statement) {
    if (statement instanceof Statement.When w) {
      return new Branching(
          scope,
          number,
          w,
          w.condition(),
          List.of(BigInteger.ONE),
          List.of("true", "false"),
          List.of(w.then(), w.otherwise()));
    } else if (statement instanceof Statement.Switch s) {
      List<String> names = new ArrayList<>();
      List<List<Statement>> bodies = new ArrayList<>();
      for (Statement.Branch branch : s.branches()) {
        names.add(branch.label() == null ? branch.key().toString() : branch.label());
        bodies.add(branch.body());
      }
      names.add(other(scope.circuit(), s, names));
      bodies.add(s.other());
      List<BigInteger> keys = s.branches().stream().map(Statement.Branch::key).toList();
      return new Branching(scope, number, s, s.subject(), keys, names, bodies);
    }
    return null;
  }

  /** The last state of a machine has no label of its own. */
  private static String other(Circuit circuit, Statement.Switch s, List<String> names) {
    if (circuit.nodes().get(s.subject()).expr() instanceof Expr.Read r) {
      Signal signal = circuit.signals().get(r.signal());
      if (signal.register() != null) {
        List<String> left = new ArrayList<>(signal.register().states());
        left.removeAll(names);
        return left.size() == 1 ? left.get(0) : "other";
      }
    }
    return "other";
  }

  /** What it looks at. */
  Variable subject() {
    String path = scope.prefix() + "node" + node;
    return new Variable(path, scope.node(node), width(), false, List.of(), statement.site());
  }

  private int width() {
    return scope.circuit().nodes().get(node).width();
  }

  /** By key: its 64-bit words, lowest first. */
  long[][] keyWords() {
    int words = (width() + 63) / 64;
    return keys.stream()
        .map(k -> LongStream.range(0, words).map(i -> k.shiftRight(64 * (int) i).longValue()))
        .map(LongStream::toArray)
        .toArray(long[][]::new);
  }

  void report(Coverage coverage, int branch, long taken) {
    // A condition or subject that parameters have settled leaves one branch to take.
    boolean settled = scope.circuit().nodes().get(node).expr() instanceof Expr.Const;
    boolean full = width() > 1 && width() < 31 && keys.size() == 1 << width();
    if (settled && taken == 0 || full && branch == keys.size()) {
      return;
    }
    coverage.add(
        Point.of(
            Point.Kind.BRANCH,
            statement.site(),
            scope.circuit().name(),
            Integer.toString(number),
            names.get(branch)),
        taken);
  }
}
