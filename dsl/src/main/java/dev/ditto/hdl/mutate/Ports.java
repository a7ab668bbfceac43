package dev.ditto.hdl.mutate;

import dev.ditto.hdl.graph.Memory;
import java.util.List;

/** A memory with other ports. */
final class Ports {
  private Ports() {}

  static Memory of(Memory m, List<Memory.ReadPort> reads, List<Memory.WritePort> writes) {
    return new Memory(
        m.id(),
        m.name(),
        m.depth(),
        m.width(),
        m.laneWidth(),
        m.style(),
        m.domain(),
        reads,
        writes,
        m.site());
  }
}
