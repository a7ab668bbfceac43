package dev.ditto.hdl.graph;

import dev.ditto.hdl.graph.Statement.Assign;
import dev.ditto.hdl.graph.Statement.Branch;
import dev.ditto.hdl.graph.Statement.Switch;
import dev.ditto.hdl.graph.Statement.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other view of a circuit's statements: one expression for each signal that they drive. Both
 * views mean the same; emitters that keep the user's shape use the statements, everything that asks
 * for a signal's value uses this.
 */
public final class Fold {
  private final List<Node> nodes;
  private final List<Signal> signals;

  /**
   * A circuit's drivers.
   *
   * @param nodes the circuit's nodes, at their old indices, and new ones behind them
   * @param drivers by signal, the node that it takes: at once, or a register at the next edge
   *     outside reset; -1 for a signal that no statement drives. A signal that is not driven on
   *     every path takes some value on the other ones
   */
  public record Drivers(List<Node> nodes, int[] drivers) {}

  /** Signals changed by a list of statements, looked up from the inside out. */
  private static final class Scope {
    private final Scope outer;
    private final Map<Integer, Integer> changed = new HashMap<>();
    private final Set<Integer> order = new LinkedHashSet<>();

    Scope(Scope outer) {
      this.outer = outer;
    }

    int get(int signal) {
      for (Scope scope = this; scope != null; scope = scope.outer) {
        Integer node = scope.changed.get(signal);
        if (node != null) {
          return node;
        }
      }
      return -1;
    }

    void put(int signal, int node) {
      changed.put(signal, node);
      order.add(signal);
    }
  }

  private Fold(Circuit circuit) {
    nodes = new ArrayList<>(circuit.nodes());
    signals = circuit.signals();
  }

  /** Folds all statements of a circuit. */
  public static Drivers of(Circuit circuit) {
    Fold fold = new Fold(circuit);
    Scope scope = new Scope(null);
    for (Signal signal : circuit.signals()) {
      if (signal.kind() == Signal.Kind.REGISTER) {
        scope.put(signal.id(), fold.add(new Expr.Read(signal.id()), signal.width(), signal.site()));
      }
    }
    fold.list(circuit.body(), scope);
    int[] drivers = new int[circuit.signals().size()];
    Arrays.setAll(drivers, scope::get);
    return new Drivers(List.copyOf(fold.nodes), drivers);
  }

  private int add(Expr expr, int width, Site site) {
    nodes.add(new Node(expr, width, false, null, site));
    return nodes.size() - 1;
  }

  private void list(List<Statement> statements, Scope scope) {
    for (Statement statement : statements) {
      if (statement instanceof Assign a) {
        scope.put(a.signal(), a.node());
      } else if (statement instanceof When w) {
        when(w, scope);
      } else if (statement instanceof Switch s) {
        branches(s, scope);
      }
    }
  }

  private Scope inner(List<Statement> statements, Scope scope) {
    Scope inner = new Scope(scope);
    list(statements, inner);
    return inner;
  }

  private void when(When w, Scope scope) {
    Scope then = inner(w.then(), scope);
    Scope otherwise = inner(w.otherwise(), scope);
    Set<Integer> changed = new LinkedHashSet<>(then.order);
    changed.addAll(otherwise.order);
    for (int signal : changed) {
      int yes = then.get(signal);
      int no = otherwise.get(signal);
      if (yes < 0 || no < 0 || yes == no) {
        scope.put(signal, Math.max(yes, no));
      } else {
        Expr mux = new Expr.Mux(w.condition(), yes, no);
        scope.put(signal, add(mux, signals.get(signal).width(), w.site()));
      }
    }
  }

  private void branches(Switch s, Scope scope) {
    List<Scope> scopes = new ArrayList<>();
    Set<Integer> changed = new LinkedHashSet<>();
    for (Branch branch : s.branches()) {
      Scope inner = inner(branch.body(), scope);
      scopes.add(inner);
      changed.addAll(inner.order);
    }
    Scope otherwise = inner(s.other(), scope);
    changed.addAll(otherwise.order);
    for (int signal : changed) {
      int other = otherwise.get(signal);
      List<Expr.Case> cases = new ArrayList<>();
      for (int i = 0; i < scopes.size(); i++) {
        int value = scopes.get(i).get(signal);
        if (value >= 0) {
          cases.add(new Expr.Case(s.branches().get(i).key(), value));
        }
      }
      if (other < 0) {
        // Only a switch over all keys leaves nothing to its other branch.
        other = cases.get(cases.size() - 1).value();
      }
      Expr select = new Expr.Select(s.subject(), cases, other);
      scope.put(signal, add(select, signals.get(signal).width(), s.site()));
    }
  }
}
