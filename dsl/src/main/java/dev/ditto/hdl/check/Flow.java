package dev.ditto.hdl.check;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Expr;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Operands;
import dev.ditto.hdl.graph.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What follows what in a circuit: a graph whose vertices are its nodes and its signals, with an
 * edge from each to what it is computed from.
 */
final class Flow {
  private final Circuit circuit;
  private final int nodes;
  private final List<int[]> sources = new ArrayList<>();

  /**
   * Builds the graph.
   *
   * @param through whether registers pass on what they are driven with; else paths end there
   * @param children combinational paths of the circuits of instances
   */
  Flow(Circuit circuit, boolean through, Map<String, CombinationalPaths> children) {
    this.circuit = circuit;
    nodes = circuit.nodes().size();
    for (var node : circuit.nodes()) {
      if (node.expr() instanceof Expr.Read read) {
        sources.add(new int[] {nodes + read.signal()});
      } else {
        List<Integer> operands = new ArrayList<>();
        Operands.of(node.expr(), operands::add);
        sources.add(distinct(operands));
      }
    }
    Drivers drivers = new Drivers(circuit);
    for (Signal signal : circuit.signals()) {
      List<Integer> from = new ArrayList<>();
      if (through || signal.kind() != Signal.Kind.REGISTER) {
        for (Drivers.Driver driver : drivers.of(signal.id())) {
          from.add(driver.assign().node());
          from.addAll(driver.conditions());
        }
      }
      sources.add(distinct(from));
    }
    for (Instance instance : circuit.instances()) {
      connect(instance, children.get(instance.circuit()));
    }
  }

  private void connect(Instance instance, CombinationalPaths paths) {
    for (Instance.Connection output : instance.connections()) {
      List<Integer> from = new ArrayList<>();
      for (Instance.Connection input : instance.connections()) {
        if (paths.follows(output.port(), input.port())) {
          from.add(signal(input.signal()));
        }
      }
      if (!from.isEmpty()) {
        sources.set(signal(output.signal()), distinct(from));
      }
    }
  }

  private static int[] distinct(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  int size() {
    return sources.size();
  }

  /** The vertices that a vertex is computed from. */
  int[] sources(int vertex) {
    return sources.get(vertex);
  }

  /** Forgets that a vertex is computed from another. */
  void cut(int vertex, int source) {
    sources.set(vertex, IntStream.of(sources.get(vertex)).filter(v -> v != source).toArray());
  }

  /** The vertex of a signal. */
  int signal(int id) {
    return nodes + id;
  }

  boolean isSignal(int vertex) {
    return vertex >= nodes;
  }

  /** The signal of a vertex. */
  Signal signalAt(int vertex) {
    return circuit.signals().get(vertex - nodes);
  }

  /** Marks everything that the start vertices are computed from, themselves included. */
  boolean[] reach(List<Integer> starts) {
    boolean[] reached = new boolean[size()];
    int[] stack = new int[size()];
    int depth = 0;
    for (int start : starts) {
      if (!reached[start]) {
        reached[start] = true;
        stack[depth++] = start;
      }
    }
    while (depth > 0) {
      for (int source : sources.get(stack[--depth])) {
        if (!reached[source]) {
          reached[source] = true;
          stack[depth++] = source;
        }
      }
    }
    return reached;
  }
}
