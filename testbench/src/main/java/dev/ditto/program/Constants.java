package dev.ditto.program;

import dev.ditto.model.network.ClassEmbedding;
import dev.ditto.model.network.Network;
import dev.ditto.model.network.Operation;
import dev.ditto.model.network.Value;
import dev.ditto.model.network.WordEmbedding;
import java.util.HashSet;
import java.util.Set;

/**
 * Values of a network that are the same in every step: what is made of the condition alone.
 *
 * @param names of them
 */
record Constants(Set<String> names) {
  static Constants of(Network network) {
    Set<String> names = new HashSet<>();
    for (Operation operation : network.operations()) {
      boolean condition = operation instanceof ClassEmbedding || operation instanceof WordEmbedding;
      boolean made = !operation.inputs().isEmpty();
      for (Value input : operation.inputs()) {
        made &= names.contains(input.name());
      }
      if (condition || made) {
        names.add(operation.output().name());
      }
    }
    return new Constants(Set.copyOf(names));
  }

  /** Whether a value is one of them. */
  boolean has(Value value) {
    return names.contains(value.name());
  }
}
