package dev.ditto.program;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.Layout;
import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An order of a network's operations in which more of them follow what they work on, so that it
 * need not leave the chip in between.
 */
final class OperationOrder {
  private OperationOrder() {}

  /**
   * First what depends on time and condition alone; of two branches of a sum, the shorter first.
   */
  static List<Operation> of(List<Operation> operations) {
    List<Operation> order = vectorsFirst(operations);
    for (int i = 0; i + 2 < order.size(); i++) {
      if (order.get(i + 2) instanceof Add sum && branches(order.get(i), order.get(i + 1), sum)) {
        Operation first = order.get(i);
        order.set(i, order.get(i + 1));
        order.set(i + 1, first);
      }
    }
    return order;
  }

  private static List<Operation> vectorsFirst(List<Operation> operations) {
    Set<String> maps = new HashSet<>();
    List<Operation> vectors = new ArrayList<>();
    List<Operation> others = new ArrayList<>();
    for (Operation operation : operations) {
      boolean early =
          operation.output().layout() == Layout.VECTOR
              && operation.inputs().stream().noneMatch(v -> maps.contains(v.name()));
      if (!early) {
        maps.add(operation.output().name());
      }
      (early ? vectors : others).add(operation);
    }
    vectors.addAll(others);
    return vectors;
  }

  private static boolean branches(Operation first, Operation second, Add sum) {
    return first instanceof LinearOperation
        && second instanceof LinearOperation
        && sum.inputs().contains(first.output())
        && sum.inputs().contains(second.output())
        && !second.inputs().contains(first.output());
  }
}
