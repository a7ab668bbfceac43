package dev.ditto.hdl.sim;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import dev.ditto.hdl.graph.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chosen values of a hierarchy as a design of its own: a function from the sources that they follow
 * from, which are its inputs, to the values, which are its outputs.
 */
final class Cone {
  private final Hierarchy hierarchy;
  private final List<Signal> signals = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Statement> body = new ArrayList<>();
  private final Map<Integer, Integer> nodeOf = new HashMap<>();

  /** Sources in the order of the design's inputs. */
  private final List<Integer> sources = new ArrayList<>();

  private Cone(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * @param design inputs first, in the order of {@code sources}; then outputs, in that of the
   *     values
   */
  record Result(Design design, List<Integer> sources) {}

  /**
   * @param values resolved
   */
  static Result of(Hierarchy hierarchy, List<Integer> values) {
    Cone cone = new Cone(hierarchy);
    values.forEach(cone::add);
    for (int value : values) {
      int output = cone.signal(Signal.Kind.OUTPUT, hierarchy.width(value));
      cone.body.add(new Statement.Assign(output, cone.nodeOf.get(value), Site.NONE));
    }
    Circuit circuit =
        new Circuit(
            hierarchy.top(),
            "",
            "",
            List.of(),
            cone.signals,
            cone.nodes,
            List.of(),
            List.of(),
            cone.body,
            List.of(),
            Site.NONE,
            null);
    return new Result(new Design(List.of(circuit)), cone.sources);
  }

  private int signal(Signal.Kind kind, int width) {
    int id = signals.size();
    signals.add(new Signal(id, "s" + id, kind, width, false, null, Site.NONE));
    return id;
  }

  /** Adds a value after all that it needs. */
  private void add(int root) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      int value = open.peek();
      int before = open.size();
      if (!nodeOf.containsKey(value)) {
        hierarchy.operands(
            value,
            a -> {
              int operand = hierarchy.resolve(a);
              if (!nodeOf.containsKey(operand)) {
                open.push(operand);
              }
            });
      }
      if (open.size() == before) {
        open.pop();
        nodeOf.computeIfAbsent(value, this::node);
      }
    }
  }

  private int node(int value) {
    int width = hierarchy.width(value);
    Expr expr;
    if (hierarchy.node(value) == null) {
      sources.add(value);
      expr = new Expr.Read(signal(Signal.Kind.INPUT, width));
    } else {
      Scope scope = hierarchy.scope(value);
      expr =
          Operands.map(
              hierarchy.node(value).expr(), a -> nodeOf.get(hierarchy.resolve(scope.node(a))));
    }
    nodes.add(new Node(expr, width, false, null, Site.NONE));
    return nodes.size() - 1;
  }
}
