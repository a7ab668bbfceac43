package dev.ditto.hdl.graph;

import java.util.List;

/**
 * A whole design.
 *
 * @param circuits each once, children before parents; the last is the top
 */
public record Design(List<Circuit> circuits) {
  public Design {
    circuits = List.copyOf(circuits);
  }

  public Circuit top() {
    return circuits.get(circuits.size() - 1);
  }

  /** The circuit of that name; throws {@link IllegalArgumentException} when there is none. */
  public Circuit circuit(String name) {
    return circuits.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no circuit named " + name));
  }
}
