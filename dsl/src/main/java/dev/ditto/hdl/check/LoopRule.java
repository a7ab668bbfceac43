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
import java.util.stream.Collectors;

/** No value follows itself within one cycle, not even through children. */
final class LoopRule implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Flow flow = new Flow(subject.circuit(), false, subject.children());
    int[] component = Components.of(flow);
    int[] sizes = new int[flow.size() + 1];
    for (int c : component) {
      sizes[c]++;
    }
    boolean[] reported = new boolean[flow.size() + 1];
    List<Finding> findings = new ArrayList<>();
    for (Signal signal : subject.circuit().signals()) {
      int start = flow.signal(signal.id());
      // A signal passes through a node on its way to itself, so no loop has one vertex only.
      if (sizes[component[start]] > 1 && !reported[component[start]]) {
        List<Integer> loop = shortest(flow, component, start);
        if (loop != null) {
          reported[component[start]] = true;
          findings.add(finding(subject, flow, loop));
        }
      }
    }
    return findings;
  }

  /** The shortest way from a vertex back to itself; null when there is none. */
  private static List<Integer> shortest(Flow flow, int[] component, int start) {
    int[] from = new int[flow.size()];
    Arrays.fill(from, -1);
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      int vertex = queue.remove();
      for (int source : flow.sources(vertex)) {
        if (source == start) {
          List<Integer> loop = new ArrayList<>();
          for (int v = vertex; v != start; v = from[v]) {
            loop.add(v);
          }
          loop.add(start);
          Collections.reverse(loop);
          return loop;
        }
        if (component[source] == component[start] && from[source] < 0) {
          from[source] = vertex;
          queue.add(source);
        }
      }
    }
    return null;
  }

  private static Finding finding(Subject subject, Flow flow, List<Integer> loop) {
    Circuit circuit = subject.circuit();
    Drivers drivers = new Drivers(circuit);
    List<Integer> signals = loop.stream().filter(flow::isSignal).toList();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      Signal target = flow.signalAt(signals.get(i));
      Signal source = flow.signalAt(signals.get((i + 1) % signals.size()));
      int next = loop.get((loop.indexOf(signals.get(i)) + 1) % loop.size());
      String hop = "'" + target.name() + "' follows '" + source.name() + "'";
      if (target.kind() == Signal.Kind.INSTANCE_OUTPUT) {
        places.add(new Place(hop + " inside the child", instance(circuit, target)));
      } else {
        places.add(new Place(hop, site(drivers, target, next)));
      }
    }
    String path =
        signals.stream()
            .map(v -> Words.signal(circuit, flow.signalAt(v)))
            .collect(Collectors.joining(", "));
    return new Finding(
        "loop",
        subject.block(),
        "combinational loop through " + path,
        places,
        "put a register on the way, or compute one of them from something else");
  }

  /** The assignment through which a signal follows a node. */
  private static Site site(Drivers drivers, Signal target, int node) {
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
