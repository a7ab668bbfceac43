package dev.ditto.accel.place;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Design;
import dev.ditto.hdl.graph.Instance;
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
   * no signal's of the design.
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
        return name;
      }
      circuit = design.circuit(child.get().circuit());
    }
    String last = path.get(path.size() - 1);
    return circuit.signals().stream()
        .filter(signal -> signal.name().equals(last))
        .findFirst()
        .map(signal -> "%s (%s)".formatted(name, signal.site()))
        .orElse(name);
  }
}
