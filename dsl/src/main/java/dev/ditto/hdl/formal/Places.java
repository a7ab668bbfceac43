package dev.ditto.hdl.formal;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.ClockDomain;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Node;
import dev.ditto.hdl.graph.Property;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of a design that has a name, by its path from the top. */
final class Places {
  private record Named(int width, Site site, List<String> states) {
    Named(int width, Site site) {
      this(width, site, List.of());
    }
  }

  private final Map<String, Named> values = new LinkedHashMap<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  Places(Design design) {
    List<ClockDomain> domains = design.top().domains();
    if (domains.size() > 1) {
      domains.forEach(d -> values.put(d.clock(), new Named(1, Site.NONE)));
    }
    for (ClockDomain domain : domains) {
      values.put(domain.reset(), new Named(1, Site.NONE));
    }
    add(design, design.top(), "");
  }

  private void add(Design design, Circuit circuit, String prefix) {
    for (Signal s : circuit.signals()) {
      List<String> states = s.register() == null ? List.of() : s.register().states();
      values.put(prefix + s.name(), new Named(s.width(), s.site(), states));
    }
    for (Node node : circuit.nodes()) {
      if (node.name() != null) {
        values.put(prefix + node.name(), new Named(node.width(), node.site()));
      }
    }
    circuit.properties().forEach(p -> properties.put(prefix + p.name(), p));
    for (Instance instance : circuit.instances()) {
      add(design, design.circuit(instance.circuit()), prefix + instance.name() + ".");
    }
  }

  Map<String, Property> properties() {
    return properties;
  }

  /** What a dump says about named values, in the design's order. */
  Trace trace(Map<String, List<BigInteger>> dump) {
    List<Trace.Row> rows = new ArrayList<>();
    values.forEach(
        (path, named) -> {
          List<BigInteger> column = dump.get(path);
          if (column != null) {
            rows.add(new Trace.Row(path, named.width(), named.site(), column, named.states()));
          }
        });
    return new Trace(rows.isEmpty() ? 0 : rows.get(0).values().size(), rows);
  }
}
