package dev.ditto.model.network;

import java.util.ArrayList;
import java.util.List;

/** Operations in the order in which they are described. */
final class Graph {
  private final List<Operation> operations = new ArrayList<>();

  /** Adds an operation and returns what it makes. */
  Value add(Operation operation) {
    operations.add(operation);
    return operation.output();
  }

  List<Operation> operations() {
    return List.copyOf(operations);
  }
}
