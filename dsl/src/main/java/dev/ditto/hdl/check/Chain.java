package dev.ditto.hdl.check;

import dev.ditto.hdl.check.Finding.Place;
import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Drivers;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * How one signal follows another within a cycle, hop by hop.
 *
 * @param signals from the one that follows to the one that is followed
 * @param places the line of each hop
 */
record Chain(List<Signal> signals, List<Place> places) {

  /**
   * The shortest chain, which exists.
   *
   * @param from vertex of the signal that follows
   * @param to vertex of the signal that is followed; the same for a loop
   */
  static Chain between(Circuit circuit, Flow flow, int from, int to) {
    List<Integer> way = shortest(flow, from, to);
    Drivers drivers = new Drivers(circuit);
    List<Signal> signals = new ArrayList<>(List.of(flow.signalAt(from)));
    List<Place> places = new ArrayList<>();
    int first = way.get(1);
    for (int i = 1; i < way.size(); i++) {
      if (flow.isSignal(way.get(i))) {
        Signal target = signals.get(signals.size() - 1);
        Signal source = flow.signalAt(way.get(i));
        places.add(hop(circuit, drivers, target, source, first));
        signals.add(source);
        first = i + 1 < way.size() ? way.get(i + 1) : -1;
      }
    }
    return new Chain(signals, places);
  }

  /** The vertices of the shortest way, both ends included. */
  private static List<Integer> shortest(Flow flow, int from, int to) {
    int[] before = new int[flow.size()];
    Arrays.fill(before, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(from));
    while (before[to] < 0) {
      int vertex = queue.remove();
      for (int source : flow.sources(vertex)) {
        if (before[source] < 0) {
          before[source] = vertex;
          queue.add(source);
        }
      }
    }
    List<Integer> way = new ArrayList<>(List.of(to));
    do {
      way.add(before[way.get(way.size() - 1)]);
    } while (way.get(way.size() - 1) != from);
    Collections.reverse(way);
    return way;
  }

  /** One signal follows another through a node, or through a child. */
  private static Place hop(
      Circuit circuit, Drivers drivers, Signal target, Signal source, int first) {
    String text = "'" + target.name() + "' follows '" + source.name() + "'";
    return target.kind() == Signal.Kind.INSTANCE_OUTPUT
        ? new Place(text + " inside the child", instance(circuit, target))
        : new Place(text, driver(drivers, target, first));
  }

  /** The assignment through which a signal follows a node. */
  private static Site driver(Drivers drivers, Signal target, int node) {
    return drivers.of(target.id()).stream()
        .filter(d -> d.assign().node() == node || d.conditions().contains(node))
        .map(d -> d.assign().site())
        .findFirst()
        .orElse(target.site());
  }

  private static Site instance(Circuit circuit, Signal signal) {
    return circuit.instances().stream()
        .filter(i -> i.connections().stream().anyMatch(c -> c.signal() == signal.id()))
        .map(Instance::site)
        .findFirst()
        .orElse(signal.site());
  }
}
