package dev.ditto.accel.place;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Site;
import java.util.List;
import java.util.Optional;

/**
 * The lines of Java that made the signals of a flattened block.
 *
 * @param design that the block belongs to
 * @param block below which names start
 */
public record JavaLines(Design design, Circuit block) {
  /**
   * A name with its line, as in {@code selector.here (Selector.java:69)}; the name alone when it is
   * no signal's of the design. What synthesis calls a part of a memory has the memory's line.
   *
   * @param name with instances before it and dots between
   */
  public String with(String name) {
    Circuit circuit = block;
    List<String> path = List.of(name.split("\\."));
    for (String instance : path.subList(0, path.size() - 1)) {
      Optional<Instance> child =
          circuit.instances().stream().filter(i -> i.name().equals(instance)).findFirst();
      if (child.isEmpty()) {
        return memory(circuit, instance).map(site -> with(name, site)).orElse(name);
      }
      circuit = design.circuit(child.get().circuit());
    }
    String last = path.get(path.size() - 1);
    return circuit.signals().stream()
        .filter(signal -> signal.name().equals(last))
        .findFirst()
        .map(signal -> with(name, signal.site()))
        .orElse(name);
  }

  private static Optional<Site> memory(Circuit circuit, String name) {
    return circuit.memories().stream()
        .filter(memory -> memory.name().equals(name))
        .findFirst()
        .map(Memory::site);
  }

  private static String with(String name, Site site) {
    return "%s (%s)".formatted(name, site);
  }
}
