package dev.ditto.hdl.graph;

import java.util.List;

/**
 * A child circuit. Clock and reset ports are connected by name of their domain and not listed.
 *
 * @param circuit name of the child in {@link Design#circuits()}
 * @param connections one for each of the child's ports, in its order
 */
public record Instance(String name, String circuit, List<Connection> connections, Site site) {
  public Instance {
    connections = List.copyOf(connections);
  }

  /**
   * The child's port and this circuit's signal (INSTANCE_INPUT or INSTANCE_OUTPUT) that stands for
   * it.
   */
  public record Connection(String port, int signal) {}
}
