package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Fold;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The instances of a design with all values in them, numbered throughout: signals and expressions,
 * each with its circuit, its name and its line of Java. A value is a source (an input of the top, a
 * register, a memory's read data) or a function of other values.
 */
public final class Hierarchy {
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<String, Fold.Drivers> folded = new HashMap<>();
  private final Design design;
  private final Map<String, Variable> variables = new LinkedHashMap<>();

  private Hierarchy(Design design) {
    this.design = design;
    design.circuits().forEach(c -> folded.put(c.name(), Fold.of(c)));
    Map<ClockDomain, ClockDomain> domains = new HashMap<>();
    design.top().domains().forEach(d -> domains.put(d, d));
    add(design.top(), "", domains);
    for (Scope scope : scopes) {
      addVariables(scope);
    }
  }

  /** The hierarchy of a design. */
  public static Hierarchy of(Design design) {
    return new Hierarchy(design);
  }

  private Scope add(Circuit circuit, String prefix, Map<ClockDomain, ClockDomain> domains) {
    Scope scope = new Scope(prefix, circuit, folded.get(circuit.name()), size(), domains);
    scopes.add(scope);
    for (Instance instance : circuit.instances()) {
      Circuit child = design.circuit(instance.circuit());
      Map<ClockDomain, ClockDomain> childs = new HashMap<>();
      child.domains().forEach(d -> childs.put(d, scope.domain(instance.here(d))));
      scope.connect(instance, add(child, prefix + instance.name() + ".", childs));
    }
    return scope;
  }

  private void addVariables(Scope scope) {
    for (Signal s : scope.circuit().signals()) {
      List<String> states = s.register() == null ? List.of() : s.register().states();
      String path = scope.prefix() + s.name();
      variables.put(
          path, new Variable(path, scope.signal(s.id()), s.width(), s.signed(), states, s.site()));
    }
    List<Node> nodes = scope.circuit().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Node n = nodes.get(i);
      if (n.name() != null) {
        String path = scope.prefix() + n.name();
        variables.put(
            path, new Variable(path, scope.node(i), n.width(), n.signed(), List.of(), n.site()));
      }
    }
  }

  /** Name of the circuit at the top. */
  public String top() {
    return design.top().name();
  }

  /** Names of the clocks, in port order. */
  public List<String> clocks() {
    return design.top().domains().stream().map(ClockDomain::clock).toList();
  }

  /** All instances, parents before children. */
  public List<Scope> scopes() {
    return List.copyOf(scopes);
  }

  /**
   * Everything with a name in an instance and those below it; everything for an empty path.
   *
   * @throws IllegalArgumentException when there is no such instance
   */
  public List<Variable> below(String instance) {
    String prefix = instance.isEmpty() ? "" : instance + ".";
    List<String> prefixes = scopes.stream().map(Scope::prefix).toList();
    if (!prefixes.contains(prefix)) {
      List<String> paths = prefixes.stream().map(p -> p.replaceAll("\\.$", "")).toList();
      throw new IllegalArgumentException(
          Nearest.message(top(), "instance", instance, paths.subList(1, paths.size())));
    }
    return variables.values().stream().filter(v -> v.path().startsWith(prefix)).toList();
  }

  /**
   * The signal or named expression with that path; throws {@link IllegalArgumentException} that
   * lists the nearest ones when there is none.
   */
  public Variable variable(String path) {
    Variable variable = variables.get(path);
    if (variable == null) {
      throw new IllegalArgumentException(
          Nearest.message(top(), "signal", path, variables.keySet()));
    }
    return variable;
  }

  /** Number of values. */
  public int size() {
    if (scopes.isEmpty()) {
      return 0;
    }
    Scope last = scopes.get(scopes.size() - 1);
    return last.first() + last.size();
  }

  /** The instance that a value is in. */
  public Scope scope(int value) {
    int low = 0;
    int high = scopes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (scopes.get(middle).first() <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return scopes.get(low);
  }

  /** The signal that a value is; null for a node. */
  public Signal signal(int value) {
    Scope scope = scope(value);
    List<Signal> signals = scope.circuit().signals();
    int index = value - scope.first();
    return index < signals.size() ? signals.get(index) : null;
  }

  /** The node that a value is; null for a signal. */
  public Node node(int value) {
    Scope scope = scope(value);
    int index = value - scope.node(0);
    return index < 0 ? null : scope.drivers().nodes().get(index);
  }

  public int width(int value) {
    Signal signal = signal(value);
    return signal == null ? node(value).width() : signal.width();
  }

  /** The path of a value with a name; null for an unnamed part of an expression. */
  public String path(int value) {
    Signal signal = signal(value);
    String name = signal == null ? node(value).name() : signal.name();
    return name == null ? null : scope(value).prefix() + name;
  }

  /** The value that another one simply is: through names, ports and reads; itself otherwise. */
  public int alias(int value) {
    Scope scope = scope(value);
    int index = value - scope.first();
    if (index < scope.circuit().signals().size()) {
      return scope.driver(index);
    }
    Expr expr = scope.drivers().nodes().get(value - scope.node(0)).expr();
    return expr instanceof Expr.Read r ? scope.signal(r.signal()) : value;
  }

  /** The source or node of operation that a value is in the end. */
  public int resolve(int value) {
    int at = value;
    for (int next = alias(at); next != at; next = alias(at)) {
      at = next;
    }
    return at;
  }

  /** Passes on what a node computes with, unresolved. */
  public void operands(int value, IntConsumer visitor) {
    Node node = node(value);
    if (node != null) {
      Scope scope = scope(value);
      Operands.of(node.expr(), a -> visitor.accept(scope.node(a)));
    }
  }
}
