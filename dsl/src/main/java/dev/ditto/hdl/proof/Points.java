package dev.ditto.hdl.proof;

import dev.ditto.hdl.graph.Circuit;
import dev.ditto.hdl.graph.Instance;
import dev.ditto.hdl.graph.Memory;
import dev.ditto.hdl.graph.Signal;
import dev.ditto.hdl.graph.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The points at which a proof cuts a circuit open, as Yosys calls them once they are ports, with
 * what a person calls them.
 */
final class Points {
  /** Behind a register's name: the cell that holds it. */
  static final String REGISTER = ".register";

  /** A name and where it comes from. */
  record Point(String what, Site site) {}

  private final Map<String, Point> compared = new HashMap<>();
  private final Map<String, String> open = new HashMap<>();
  private final Map<String, Point> memories = new HashMap<>();

  Points(Circuit circuit) {
    for (Signal signal : circuit.signals()) {
      switch (signal.kind()) {
        case INPUT -> open.put(signal.name(), signal.name());
        case OUTPUT -> compare(signal.name(), "output '" + signal.name() + "'", signal.site());
        case REGISTER -> register(signal.name(), "register", signal.site());
        case MEMORY_DATA -> register(signal.name(), "read data", signal.site());
        default -> {}
      }
    }
    circuit.domains().forEach(d -> open.put(d.clock(), d.clock()));
    circuit.domains().forEach(d -> open.put(d.reset(), d.reset()));
    circuit.memories().forEach(this::memory);
    for (Instance instance : circuit.instances()) {
      for (Instance.Connection connection : instance.connections()) {
        Signal signal = circuit.signals().get(connection.signal());
        String port = instance.name() + "." + connection.port();
        compare(port, "input '" + port + "' of a child", signal.site());
        open.put(port, signal.name());
      }
    }
  }

  private void compare(String port, String what, Site site) {
    compared.put(port, new Point(what, site));
  }

  private void register(String name, String kind, Site site) {
    compare(name + REGISTER + ".D", "next value of " + kind + " '" + name + "'", site);
    compare(name + REGISTER + ".CLK", "clock of " + kind + " '" + name + "'", site);
    open.put(name + REGISTER + ".Q", name);
  }

  private void memory(Memory memory) {
    String name = memory.name();
    String quoted = "memory '" + name + "'";
    memories.put(name, new Point(quoted, memory.site()));
    compare(name + ".D", "next word of " + quoted, memory.site());
    compare(name + ".CLK", "clock of " + quoted, memory.site());
    compare(name + ".read_address.D", "read addresses of " + quoted, memory.site());
    compare(name + ".shape.D", "size of " + quoted, memory.site());
    open.put(name + ".Q", name + "[" + name + "_address]");
    open.put(name + ".address.Q", name + "_address");
    open.put(name + ".read_data.Q", name + "_read");
  }

  /** The memory of a name, if there is one. */
  Optional<Point> memory(String name) {
    return Optional.ofNullable(memories.get(name));
  }

  /** What is compared at a port; something the graph does not have has no site. */
  Point compared(String port) {
    return compared.getOrDefault(port, new Point("port '" + port + "'", Site.NONE));
  }

  /** The name of what is left open at a port; null when it has none. */
  String open(String port) {
    return open.get(port);
  }
}
