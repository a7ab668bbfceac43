package dev.ditto.hdl;

import dev.ditto.hdl.graph.Signal;
import java.util.List;

/**
 * The ports of a block, for blocks around any block. Clocks and resets are not among them.
 *
 * @param inputs in port order
 * @param outputs in port order
 */
public record Ports(List<Value<?>> inputs, List<Value<?>> outputs) {
  public Ports {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** Those of a block whose constructor is over. */
  public static Ports of(Block block) {
    return new Ports(of(block, Signal.Kind.INPUT), of(block, Signal.Kind.OUTPUT));
  }

  private static List<Value<?>> of(Block block, Signal.Kind kind) {
    CircuitBuilder builder = block.builder();
    return builder.ports().stream()
        .filter(port -> port.kind == kind)
        .<Value<?>>map(port -> Value.of(port.type, builder, port.id, -1))
        .toList();
  }
}
