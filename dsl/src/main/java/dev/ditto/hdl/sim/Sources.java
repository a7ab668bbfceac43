package dev.ditto.hdl.sim;

import dev.ditto.hdl.sim.Netlist.Kind;
import java.util.HashMap;
import java.util.Map;

/** Where a simulation keeps the values that all others follow from. */
final class Sources {
  private final Hierarchy hierarchy;
  private final Map<String, Integer> slots = new HashMap<>();

  Sources(Hierarchy hierarchy, Netlist netlist, Layout layout) {
    this.hierarchy = hierarchy;
    for (int i = 0; i < netlist.signals.size(); i++) {
      if (netlist.signals.get(i).kind() != Kind.COMBINATIONAL) {
        slots.put(netlist.signals.get(i).path(), layout.source(i));
      }
    }
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The first word of a source of that path; -1 for a signal that nothing drives. */
  int slot(String path) {
    return slots.getOrDefault(path, -1);
  }

  int slot(int value) {
    return slot(hierarchy.scope(value).prefix() + hierarchy.signal(value).name());
  }
}
