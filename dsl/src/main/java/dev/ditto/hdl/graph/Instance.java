package dev.ditto.hdl.graph;

import java.util.List;

/**
 * A child circuit.
 *
 * @param circuit name of the child in {@link Design#circuits()}
 * @param clocks which of this circuit's domains each of the child's is; one that is missing is the
 *     domain of the same name
 * @param connections one for each of the child's ports, in its order, without clocks and resets
 */
public record Instance(
    String name, String circuit, List<Clocking> clocks, List<Connection> connections, Site site) {
  public Instance {
    clocks = List.copyOf(clocks);
    connections = List.copyOf(connections);
  }

  /** A child whose domains have the names that they have here. */
  public Instance(String name, String circuit, List<Connection> connections, Site site) {
    this(name, circuit, List.of(), connections, site);
  }

  /** A domain of the child, and the one here that clocks it. */
  public record Clocking(ClockDomain child, ClockDomain here) {}

  /**
   * The child's port and this circuit's signal (INSTANCE_INPUT or INSTANCE_OUTPUT) that stands for
   * it.
   */
  public record Connection(String port, int signal) {}

  /** The domain here of one of the child's. */
  public ClockDomain here(ClockDomain child) {
    for (Clocking clocking : clocks) {
      if (clocking.child().equals(child)) {
        return clocking.here();
      }
    }
    return child;
  }
}
