package dev.ditto.program.rewrite;

import dev.ditto.model.network.Add;
import dev.ditto.model.network.LinearOperation;
import dev.ditto.model.network.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * An order of a network's operations in which more of them follow what they work on, so that it
 * need not leave the chip in between.
 */
public final class OperationOrder {
  private OperationOrder() {}

  /** Of two branches of a sum, the shorter first. */
  public static List<Operation> of(List<Operation> operations) {
    List<Operation> order = new ArrayList<>(operations);
    for (int i = 0; i + 2 < order.size(); i++) {
      if (order.get(i + 2) instanceof Add sum && branches(order.get(i), order.get(i + 1), sum)) {
        Operation first = order.get(i);
        order.set(i, order.get(i + 1));
        order.set(i + 1, first);
      }
    }
    return order;
  }

  private static boolean branches(Operation first, Operation second, Add sum) {
    return first instanceof LinearOperation
        && second instanceof LinearOperation
        && sum.inputs().contains(first.output())
        && sum.inputs().contains(second.output())
        && !second.inputs().contains(first.output());
  }
}
