package dev.ditto.hdl.emit;

import dev.ditto.hdl.graph.Circuit;
import java.util.HashSet;
import java.util.Set;

/** The names taken in one module. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  Names(Circuit circuit) {
    circuit.domains().forEach(d -> taken.add(d.clock()));
    circuit.domains().forEach(d -> taken.add(d.reset()));
    circuit.signals().forEach(s -> taken.add(s.name()));
    circuit.nodes().stream().filter(n -> n.name() != null).forEach(n -> taken.add(n.name()));
    circuit.memories().forEach(m -> taken.add(m.name()));
    circuit.properties().forEach(p -> taken.add(p.name()));
    circuit.instances().forEach(i -> taken.add(i.name()));
  }

  /** {@code base}, or the first of {@code base_2}, {@code base_3} ... that is free. */
  String fresh(String base) {
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }
}
