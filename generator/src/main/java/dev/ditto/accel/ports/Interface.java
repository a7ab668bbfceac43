package dev.ditto.accel.ports;

import java.util.List;
import java.util.Map;

/**
 * Ports that belong together.
 *
 * @param name the common start of its ports' names, or the lone port's name
 * @param clock port that clocks it; its own for a clock
 * @param reset port that resets it; its own for a reset
 * @param parameters what a packager is to know of it, in Vivado's words
 * @param ports in port order
 */
public record Interface(
    String name,
    Protocol protocol,
    String clock,
    String reset,
    Map<String, String> parameters,
    List<Port> ports) {
  public Interface {
    ports = List.copyOf(ports);
  }

  /** The port with that part in the interface. */
  public Port port(String logical) {
    return ports.stream()
        .filter(p -> p.logical().equals(logical))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no " + logical));
  }

  /** Whether it speaks that. */
  public boolean is(Protocol other) {
    return protocol == other;
  }
}
